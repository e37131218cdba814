package tassei.jobs.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The product's own classes and resources, as one hash: the same from a jar and from a folder,
 * wherever it lies and whenever it was built.
 */
public final class ProductClasses {
  private static final List<String> OWN =
      List.of("tassei/contract/", "tassei/figures/", "tassei/jobs/", "tassei/reports/");

  private ProductClasses() {}

  /**
   * Hash of all of them.
   *
   * @param anchors a class of each jar or folder that holds some
   */
  public static String hash(List<Class<?>> anchors) {
    return hash(anchors, OWN);
  }

  /** Hash of those whose path begins with one of these. */
  public static String hash(List<Class<?>> anchors, List<String> own) {
    Map<String, byte[]> contents = new TreeMap<>();
    try {
      for (Class<?> anchor : anchors) {
        Path place = Path.of(anchor.getProtectionDomain().getCodeSource().getLocation().toURI());
        contents.putAll(Files.isDirectory(place) ? ofFolder(place, own) : ofJar(place, own));
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (URISyntaxException broken) {
      throw new IllegalStateException("classes lie where no path leads", broken);
    }
    Hash hash = new Hash();
    contents.forEach((name, bytes) -> hash.add(name).add(bytes));
    return hash.hex();
  }

  private static Map<String, byte[]> ofFolder(Path folder, List<String> own) throws IOException {
    Map<String, byte[]> contents = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(path).toString().replace('\\', '/');
        if (isOwn(name, own)) {
          contents.put(name, Files.readAllBytes(path));
        }
      }
    }
    return contents;
  }

  private static Map<String, byte[]> ofJar(Path jar, List<String> own) throws IOException {
    Map<String, byte[]> contents = new TreeMap<>();
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (ZipEntry entry : zip.stream().filter(file -> isOwn(file.getName(), own)).toList()) {
        try (InputStream in = zip.getInputStream(entry)) {
          contents.put(entry.getName(), in.readAllBytes());
        }
      }
    }
    return contents;
  }

  private static boolean isOwn(String name, List<String> own) {
    return !name.endsWith("/") && own.stream().anyMatch(name::startsWith);
  }
}
