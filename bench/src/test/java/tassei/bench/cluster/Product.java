package tassei.bench.cluster;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The jar to submit, and what stands beside it in the checkout. */
final class Product {
  static final Path ROOT =
      Path.of(System.getProperty("tassei.root", "..")).toAbsolutePath().normalize();

  private static final Path JAR = ROOT.resolve("cli/target/tassei-cluster.jar");

  private Product() {}

  /** The test is skipped where the jar is not what the sources would make. */
  static Path jar() throws IOException {
    assumeTrue(Files.isRegularFile(JAR), JAR + " is not built: mvn package builds it");
    for (String module : List.of("cli", "jobs", "reports")) {
      Path classes = ROOT.resolve(module).resolve("target/classes");
      assumeTrue(isOlder(classes), JAR + " is older than " + classes + ": mvn package");
    }
    return JAR;
  }

  private static boolean isOlder(Path classes) throws IOException {
    long built = Files.getLastModifiedTime(JAR).toMillis();
    try (Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (Files.getLastModifiedTime(file).toMillis() > built) {
          return false;
        }
      }
    }
    return true;
  }

  /** Jars of a server, or of what Spark needs to reach it: the profile {@code full} lists them. */
  static List<Path> libraries(String server) throws IOException {
    Path list = ROOT.resolve("bench/clusters").resolve(server).resolve("target/libraries.txt");
    assumeTrue(Files.isRegularFile(list), list + " is not there: mvn -Pfull writes it");
    return Stream.of(Files.readString(list).strip().split(java.io.File.pathSeparator, -1))
        .map(Path::of)
        .toList();
  }
}
