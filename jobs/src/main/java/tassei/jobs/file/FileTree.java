package tassei.jobs.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What is done to a whole folder. Links are never followed. */
public final class FileTree {
  private static final int ATTEMPTS = 5;

  private FileTree() {}

  /** Removes a folder and all in it; tried again where a thread still writes into it. */
  public static void delete(Path folder) {
    for (int attempt = 1; Files.exists(folder, LinkOption.NOFOLLOW_LINKS); attempt++) {
      try {
        deleteOnce(folder);
      } catch (DirectoryNotEmptyException | NoSuchFileException written) {
        if (attempt == ATTEMPTS) {
          throw new UncheckedIOException(written);
        }
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }
  }

  /** Leaves a folder with nothing in it but entries of these names. */
  public static void clear(Path folder, Set<String> kept) throws IOException {
    if (!Files.isDirectory(folder)) {
      delete(folder);
    }
    Files.createDirectories(folder);
    try (Stream<Path> entries = Files.list(folder)) {
      entries
          .filter(entry -> !kept.contains(entry.getFileName().toString()))
          .forEach(FileTree::delete);
    }
  }

  private static void deleteOnce(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path directory, IOException failure)
              throws IOException {
            Files.deleteIfExists(directory);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /** Has the disk hold everything in a folder, so that a rename cannot outlive what it names. */
  public static void sync(Path folder) throws IOException {
    List<Path> all;
    try (Stream<Path> paths = Files.walk(folder)) {
      all = paths.toList();
    }
    for (Path path : all) {
      syncOne(path);
    }
  }

  public static void syncOne(Path path) throws IOException {
    boolean directory = Files.isDirectory(path);
    StandardOpenOption mode = directory ? StandardOpenOption.READ : StandardOpenOption.WRITE;
    try (FileChannel channel = FileChannel.open(path, mode)) {
      channel.force(true);
    } catch (IOException failure) {
      // Some systems do not sync directories; they keep names in order by other means.
      if (!directory) {
        throw failure;
      }
    }
  }

  /** The files that two folders do not share byte for byte, by name, below these entries. */
  public static List<String> differences(Path one, Path other, List<String> entries)
      throws IOException {
    TreeSet<String> names = new TreeSet<>();
    for (String entry : entries) {
      names.addAll(names(one, entry));
      names.addAll(names(other, entry));
    }
    List<String> differing = new ArrayList<>();
    for (String name : names) {
      Path left = one.resolve(name);
      Path right = other.resolve(name);
      boolean both = Files.isRegularFile(left) && Files.isRegularFile(right);
      if (!both || Files.mismatch(left, right) >= 0) {
        differing.add(name);
      }
    }
    return differing;
  }

  private static List<String> names(Path folder, String entry) throws IOException {
    Path top = folder.resolve(entry);
    if (!Files.exists(top)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.walk(top)) {
      return paths
          .filter(path -> !Files.isDirectory(path))
          .map(path -> folder.relativize(path).toString())
          .toList();
    }
  }
}
