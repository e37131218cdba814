package tassei.bench.cluster;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Spark as it is installed on a machine: a folder with the jars that it brings and no others, and
 * {@code conf} for what Hadoop's client is told.
 */
final class SparkHome implements AutoCloseable {
  static final String HOST = "127.0.0.1";

  /** Compiling well takes longer than these processes live. */
  static final String SHORT_LIVED = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

  private final Path folder;
  private final Path product;

  /** {@code product} is the jar to submit: whatever it holds is not among Spark's. */
  SparkHome(Path folder, Path product) throws IOException {
    this.folder = Files.createDirectories(folder);
    this.product = product;
    Files.createDirectories(events());
    Files.createDirectories(conf());
    Files.createDirectories(temporary());
    Files.createDirectories(jars());
    linkJars();
  }

  Path folder() {
    return folder;
  }

  Path conf() {
    return folder.resolve("conf");
  }

  Path jars() {
    return folder.resolve("jars");
  }

  Path events() {
    return folder.resolve("events");
  }

  private Path temporary() {
    return folder.resolve("tmp");
  }

  /** Small executors, and a log of what they do. */
  List<String> cluster() {
    return List.of(
        "spark.executor.memory=600m",
        "spark.executor.extraJavaOptions=" + SHORT_LIVED,
        "spark.eventLog.enabled=true",
        "spark.eventLog.compress=false",
        "spark.eventLog.rolling.enabled=false",
        "spark.eventLog.dir=" + events().toUri());
  }

  /** A command of the product by spark-submit. */
  Jvm submit(String log, String master, List<String> settings, List<String> command)
      throws IOException {
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of("-Xmx1g", "org.apache.spark.deploy.SparkSubmit", "--master", master));
    settings.forEach(setting -> arguments.addAll(List.of("--conf", setting)));
    arguments.addAll(List.of("--class", "tassei.cli.Main", product.toString()));
    arguments.addAll(command);
    return java(log, arguments.toArray(String[]::new));
  }

  /** A process on the class path of Spark. */
  Jvm java(String log, String... arguments) throws IOException {
    return javaWith(List.of(conf(), jars().resolve("*")), log, arguments);
  }

  /** A process on another class path, that knows where Spark is. */
  Jvm javaWith(List<Path> classPath, String log, String... arguments) throws IOException {
    List<String> all = new ArrayList<>();
    List<String> entries = classPath.stream().map(Path::toString).toList();
    all.addAll(List.of("-cp", String.join(File.pathSeparator, entries)));
    all.add("-Djava.io.tmpdir=" + temporary());
    all.addAll(List.of(SHORT_LIVED.split(" ", -1)));
    all.addAll(opens());
    all.addAll(List.of(arguments));
    Map<String, String> environment =
        Map.of(
            "JAVA_HOME",
            System.getProperty("java.home"),
            "SPARK_HOME",
            folder.toString(),
            "SPARK_SCALA_VERSION",
            "2.13",
            "SPARK_LOCAL_IP",
            HOST,
            "SPARK_LOCAL_DIRS",
            temporary().toString(),
            "HADOOP_CONF_DIR",
            conf().toString());
    return Jvm.start(folder.resolve(log), environment, all);
  }

  private static List<String> opens() {
    return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(flag -> flag.startsWith("--add-opens"))
        .toList();
  }

  /** What the class path has beside the product and what it brings: Spark's own. */
  private void linkJars() throws IOException {
    String path =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    for (String entry : List.of(path.split(File.pathSeparator))) {
      Path jar = Path.of(entry);
      if (entry.endsWith(".jar")
          && !isInProduct(jar)
          && !isForTests(jar.getFileName().toString())) {
        link(jar);
      }
    }
  }

  /** One more jar, as who installs Spark for another kind of cluster finds it there. */
  void link(Path jar) throws IOException {
    Files.createSymbolicLink(jars().resolve(jar.getFileName()), jar.toAbsolutePath());
  }

  private static boolean isForTests(String name) {
    return name.contains("junit") || name.contains("duckdb") || name.startsWith("tassei");
  }

  private boolean isInProduct(Path jar) throws IOException {
    try (ZipFile whole = new ZipFile(product.toFile());
        ZipFile part = new ZipFile(jar.toFile())) {
      return part.stream()
          .map(ZipEntry::getName)
          .filter(name -> name.endsWith(".class") && !name.contains("-info.class"))
          .limit(1)
          .anyMatch(name -> whole.getEntry(name) != null);
    }
  }

  /** The links go first: who clears the folder away need not wonder what they lead to. */
  @Override
  public void close() throws IOException {
    try (Stream<Path> links = Files.list(jars())) {
      for (Path link : links.toList()) {
        Files.delete(link);
      }
    }
  }
}
