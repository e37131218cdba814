package tassei.cli;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * What a command of a test is started with, because tests start dozens of them: the JVM's archive
 * of classes, recorded by the first run that others are copied from. The JVM makes one of jars
 * alone, so that folders of classes become jars.
 */
final class QuickStart {
  private static final Path KEPT =
      Path.of(System.getProperty("tassei.root")).toAbsolutePath().resolve("cli/target/quick");

  private static final String CLASS_PATH = inJars();

  private static final Path ARCHIVE = KEPT.resolve(key(CLASS_PATH) + ".jsa");

  private QuickStart() {}

  /** The class path of the tests, and the archive when it has been recorded. */
  static List<String> flags() {
    List<String> flags = new ArrayList<>(List.of("-cp", CLASS_PATH));
    if (Files.exists(ARCHIVE)) {
      flags.add("-XX:SharedArchiveFile=" + ARCHIVE);
    }
    return flags;
  }

  /** What has a command record the archive here when it ends; nothing when there is one. */
  static List<String> recording(Path file) {
    return Files.exists(ARCHIVE) ? List.of() : List.of("-XX:ArchiveClassesAtExit=" + file);
  }

  /** Whole before it has its name: another JVM may start commands at the same time. */
  static void recorded(Path file) throws IOException {
    if (Files.exists(file)) {
      Files.move(file, ARCHIVE, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  private static String inJars() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .filter(entry -> !entry.isEmpty()) // surefire leaves one, which would be this whole module
        .map(Path::of)
        .filter(Files::exists)
        .map(path -> Files.isDirectory(path) ? jar(path) : path)
        .map(path -> path.toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** Named for what it holds, so that nobody overwrites what a process reads. */
  private static Path jar(Path classes) {
    try (Stream<Path> all = Files.walk(classes)) {
      List<Path> files = all.filter(Files::isRegularFile).sorted().toList();
      String names = files.stream().map(QuickStart::state).collect(Collectors.joining());
      Path jar = KEPT.resolve(uuid(names) + ".jar");
      if (!Files.exists(jar)) {
        Files.createDirectories(KEPT);
        Path part = Files.createTempFile(KEPT, "part", ".jar");
        pack(classes, files, part);
        Files.move(part, jar, StandardCopyOption.ATOMIC_MOVE);
      }
      return jar;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static void pack(Path classes, List<Path> files, Path jar) throws IOException {
    try (OutputStream out = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Path file : files) {
        ZipEntry entry = new ZipEntry(classes.relativize(file).toString().replace('\\', '/'));
        zip.putNextEntry(entry.setLastModifiedTime(FileTime.fromMillis(0)));
        Files.copy(file, zip);
      }
    }
  }

  /** An archive is for the jars as they were. */
  private static String key(String classPath) {
    return uuid(
        Stream.of(classPath.split(File.pathSeparator, -1))
            .map(Path::of)
            .map(QuickStart::state)
            .collect(Collectors.joining()));
  }

  private static String state(Path file) {
    try {
      return file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file) + "\n";
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static String uuid(String text) {
    return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
