package tassei.bench.cluster;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * HDFS and YARN, a process of each kind, on loopback at ports the system chose. What clients must
 * be told lies where Spark looks for it.
 */
final class HadoopCluster implements AutoCloseable {
  private static final int SECONDS_TO_START = 120;
  private static final String NAME_NODE = "org.apache.hadoop.hdfs.server.namenode.NameNode";
  private static final String DATA_NODE = "org.apache.hadoop.hdfs.server.datanode.DataNode";
  private static final String RESOURCES =
      "org.apache.hadoop.yarn.server.resourcemanager.ResourceManager";
  private static final String NODE = "org.apache.hadoop.yarn.server.nodemanager.NodeManager";

  private final SparkHome home;
  private final List<Path> classPath = new ArrayList<>();
  private final List<Jvm> processes = new ArrayList<>();

  HadoopCluster(SparkHome home) throws Exception {
    this.home = home;
    this.classPath.add(home.conf());
    this.classPath.addAll(Product.libraries("hadoop"));
    for (Path jar : classPath) {
      if (jar.getFileName().toString().startsWith("spark-")) {
        home.link(jar);
      }
    }
    try {
      startFiles();
      startContainers();
    } catch (Exception | AssertionError failure) {
      close();
      throw failure;
    }
  }

  private void startFiles() throws Exception {
    tellFiles("0");
    java("format.log", NAME_NODE, "-format", "-force").done(SECONDS_TO_START);
    Jvm names = java("name-node.log", NAME_NODE);
    tellFiles(names.says("NameNode RPC up at: \\S+:([1-9][0-9]*)", SECONDS_TO_START));
    java("data-node.log", DATA_NODE).says("(successfully registered)", SECONDS_TO_START);
  }

  private void tellFiles(String port) throws IOException {
    HadoopConf.write(
        home.conf().resolve("core-site.xml"),
        Map.of(
            "fs.defaultFS",
            "hdfs://" + address(port),
            "hadoop.tmp.dir",
            home.folder().resolve("hadoop").toString()));
    HadoopConf.write(
        home.conf().resolve("hdfs-site.xml"),
        Map.of(
            "dfs.replication", "1",
            "dfs.namenode.rpc-address", address(port),
            "dfs.namenode.http-address", address("0"),
            "dfs.datanode.hostname", SparkHome.HOST,
            "dfs.datanode.address", address("0"),
            "dfs.datanode.ipc.address", address("0"),
            "dfs.datanode.http.address", address("0")));
  }

  private void startContainers() throws Exception {
    HadoopConf.write(
        home.conf().resolve("capacity-scheduler.xml"),
        Map.of(
            "yarn.scheduler.capacity.root.queues", "default",
            "yarn.scheduler.capacity.root.default.capacity", "100"));
    tellContainers("0", "0", "0");
    Jvm resources = java("resource-manager.log", RESOURCES);
    tellContainers(
        portOf(resources, "ApplicationClientProtocolPB"),
        portOf(resources, "ApplicationMasterProtocolPB"),
        portOf(resources, "ResourceTrackerPB"));
    java("node-manager.log", NODE).says("(Registered with ResourceManager)", SECONDS_TO_START);
  }

  /** Each server says first where it listens, then whom it serves. */
  private static String portOf(Jvm resources, String protocol) throws Exception {
    return resources.says(
        "Listener at \\S+:([1-9][0-9]*)(?:(?!Listener at)[\\s\\S])*?" + protocol, SECONDS_TO_START);
  }

  private void tellContainers(String clients, String masters, String nodes) throws IOException {
    Path node = home.folder().resolve("node");
    HadoopConf.write(
        home.conf().resolve("yarn-site.xml"),
        Map.ofEntries(
            Map.entry("yarn.resourcemanager.hostname", SparkHome.HOST),
            Map.entry("yarn.resourcemanager.address", address(clients)),
            Map.entry("yarn.resourcemanager.scheduler.address", address(masters)),
            Map.entry("yarn.resourcemanager.resource-tracker.address", address(nodes)),
            Map.entry("yarn.resourcemanager.admin.address", address("0")),
            Map.entry("yarn.resourcemanager.webapp.address", address("0")),
            Map.entry("yarn.scheduler.minimum-allocation-mb", "128"),
            Map.entry(
                "yarn.node-attribute.fs-store.root-dir", node.resolve("tags").toUri().toString()),
            Map.entry("yarn.nodemanager.hostname", SparkHome.HOST),
            Map.entry("yarn.nodemanager.address", address("0")),
            Map.entry("yarn.nodemanager.localizer.address", address("0")),
            Map.entry("yarn.nodemanager.webapp.address", address("0")),
            Map.entry("yarn.nodemanager.resource.memory-mb", "4096"),
            Map.entry("yarn.nodemanager.resource.cpu-vcores", "4"),
            Map.entry("yarn.nodemanager.vmem-check-enabled", "false"),
            Map.entry("yarn.nodemanager.disk-health-checker.enable", "false"),
            Map.entry("yarn.nodemanager.local-dirs", node.resolve("local").toString()),
            Map.entry("yarn.nodemanager.log-dirs", node.resolve("logs").toString())));
  }

  private static String address(String port) {
    return SparkHome.HOST + ":" + port;
  }

  private Jvm java(String log, String main, String... arguments) throws IOException {
    List<String> all = new ArrayList<>();
    all.addAll(List.of("-Xmx256m", "-Dorg.apache.logging.log4j.level=INFO", main));
    all.addAll(List.of(arguments));
    Jvm process = home.javaWith(classPath, log, all.toArray(String[]::new));
    processes.add(process);
    return process;
  }

  /** Two executors, from jars that each node has; all that listens does so on loopback. */
  List<String> settings() {
    List<String> settings = new ArrayList<>(home.cluster());
    settings.add("spark.yarn.jars=local:" + home.jars() + "/*");
    settings.add("spark.yarn.am.memory=400m");
    settings.add("spark.yarn.appMasterEnv.SPARK_LOCAL_IP=" + SparkHome.HOST);
    settings.add("spark.executorEnv.SPARK_LOCAL_IP=" + SparkHome.HOST);
    settings.add("spark.executor.instances=2");
    return settings;
  }

  /** A container by its number: the first is that of the application's master. */
  Family container(int number) {
    String script = "_%06d/default_container_executor.sh".formatted(number);
    return processes.stream()
        .flatMap(process -> process.family().members().stream())
        .filter(process -> process.info().commandLine().orElse("").contains(script))
        .findFirst()
        .map(Family::new)
        .orElseThrow(() -> new AssertionError("no container " + number));
  }

  /** Containers are children of the node's process, which is closed first. */
  @Override
  public void close() {
    for (int last = processes.size() - 1; last >= 0; last--) {
      processes.get(last).close();
    }
  }
}
