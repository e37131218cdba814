package tassei.bench.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A Spark master and workers of one core each, as processes on loopback at ports the system chose,
 * from the jars that Spark brings and no others.
 */
final class StandaloneCluster implements AutoCloseable {
  /** Compiling well takes longer than these processes live. */
  static final String SHORT_LIVED = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

  private static final String HOST = "127.0.0.1";
  private static final int SECONDS_TO_START = 120;

  private final Path home;
  private final Path product;
  private final Jvm master;
  private final List<Jvm> workers = new ArrayList<>();
  private final String url;

  /** {@code product} is the jar to submit: whatever it holds is not on the cluster. */
  StandaloneCluster(Path home, Path product, int workers) throws Exception {
    this.home = Files.createDirectories(home);
    this.product = product;
    linkJars();
    this.master =
        spark(
            "master.log",
            "-Xmx256m",
            "-Dspark.master.rest.enabled=false",
            "org.apache.spark.deploy.master.Master",
            "--host",
            HOST,
            "--port",
            "0",
            "--webui-port",
            "0");
    try {
      this.url =
          master.says("Starting Spark master at (spark://[0-9.]+:[1-9][0-9]*)", SECONDS_TO_START);
      for (int worker = 1; worker <= workers; worker++) {
        this.workers.add(worker("worker-" + worker));
      }
      for (Jvm worker : this.workers) {
        worker.says("(Successfully registered with master)", SECONDS_TO_START);
      }
    } catch (Exception | AssertionError failure) {
      close();
      throw failure;
    }
  }

  private Jvm worker(String name) throws IOException {
    return spark(
        name + ".log",
        "-Xmx256m",
        "org.apache.spark.deploy.worker.Worker",
        "--host",
        HOST,
        "--port",
        "0",
        "--webui-port",
        "0",
        "--cores",
        "1",
        "--memory",
        "700m",
        "--work-dir",
        Files.createDirectories(home.resolve(name)).toString(),
        url);
  }

  String url() {
    return url;
  }

  Path events() {
    return home.resolve("events");
  }

  List<Jvm> workers() {
    return workers;
  }

  /** A command of the product by spark-submit, on this cluster or on another master. */
  Jvm submit(String log, String where, List<String> settings, List<String> command)
      throws IOException {
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of("-Xmx1g", "org.apache.spark.deploy.SparkSubmit", "--master", where));
    settings.forEach(setting -> arguments.addAll(List.of("--conf", setting)));
    arguments.addAll(List.of("--class", "tassei.cli.Main", product.toString()));
    arguments.addAll(command);
    return spark(log, arguments.toArray(String[]::new));
  }

  private Jvm spark(String log, String... arguments) throws IOException {
    List<String> all = new ArrayList<>();
    Files.createDirectories(events());
    Path temporary = Files.createDirectories(home.resolve("tmp"));
    all.addAll(List.of("-cp", home.resolve("jars") + "/*", "-Djava.io.tmpdir=" + temporary));
    all.addAll(List.of(SHORT_LIVED.split(" ", -1)));
    all.addAll(opens());
    all.addAll(List.of(arguments));
    Map<String, String> environment =
        Map.of(
            "SPARK_HOME",
            home.toString(),
            "SPARK_SCALA_VERSION",
            "2.13",
            "SPARK_LOCAL_IP",
            HOST,
            "SPARK_LOCAL_DIRS",
            temporary.toString());
    return Jvm.start(home.resolve(log), environment, all);
  }

  private static List<String> opens() {
    return java.lang.management.ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(flag -> flag.startsWith("--add-opens"))
        .toList();
  }

  /** What the class path has beside the product and what it brings: Spark's own. */
  private void linkJars() throws IOException {
    Path jars = Files.createDirectories(home.resolve("jars"));
    String path =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    for (String entry : List.of(path.split(java.io.File.pathSeparator))) {
      Path jar = Path.of(entry);
      if (entry.endsWith(".jar")
          && !isInProduct(jar)
          && !isForTests(jar.getFileName().toString())) {
        Files.createSymbolicLink(jars.resolve(jar.getFileName()), jar.toAbsolutePath());
      }
    }
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
    workers.forEach(Jvm::close);
    master.close();
    try (Stream<Path> links = Files.list(home.resolve("jars"))) {
      for (Path link : links.toList()) {
        Files.delete(link);
      }
    }
  }
}
