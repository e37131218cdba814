package tassei.bench.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tassei.bench.sample.SampleData;

/** What spark-submit computes on a real cluster is what one machine computes, byte for byte. */
class ClusterTest {
  private static final Path ROOT =
      Path.of(System.getProperty("tassei.root", "..")).toAbsolutePath().normalize();
  private static final Path PRODUCT = ROOT.resolve("cli/target/tassei-cluster.jar");
  private static final int SECONDS = 1200;
  private static final String SEED = "7";

  /** By then rows that the stages to come bring together lie on both workers. */
  private static final int SHUFFLES = 3;

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String CONF = "as_of: 2024-03-31\n";

  /** Nothing stays in the driver. */
  private static final String SPREAD = CONF + "limits: { driver-bytes: 0 }\n";

  /** A name that only Hadoop's client knows, for the folder all is in. */
  private static final String SHARED = "viewfs://shared";

  @TempDir private Path temp;

  @BeforeEach
  void theJarToSubmit() throws IOException {
    assumeTrue(Files.isRegularFile(PRODUCT), PRODUCT + " is not built: mvn package builds it");
    for (String module : List.of("cli", "jobs", "reports")) {
      Path classes = ROOT.resolve(module).resolve("target/classes");
      assumeTrue(isOlder(classes), PRODUCT + " is older than " + classes + ": mvn package");
    }
  }

  /**
   * Few rows, which stay in the driver, and one worker: the jar is whole and the master is told.
   */
  @Test
  void theJarRunsOnAClusterAndOnOneMachine() throws Exception {
    Path data = published();
    try (StandaloneCluster cluster = new StandaloneCluster(temp.resolve("cluster"), PRODUCT, 1)) {
      Path there = run(cluster, cluster.url(), data, CONF);
      assertTrue(EventLog.of(cluster.events()).tasksOf("0") > 0);
      assertSame(run(cluster, "local[1]", data, CONF), there);
    }
  }

  /** A worker and its executor die with the shuffle files they hold. */
  @Test
  @Tag("slow")
  void theSameTablesAlthoughAWorkerIsKilled() throws Exception {
    Path data = published();
    SampleData.main(new String[] {data.toString(), SEED});
    try (StandaloneCluster cluster = new StandaloneCluster(temp.resolve("cluster"), PRODUCT, 2)) {
      Jvm run = submit(cluster, cluster.url(), data, SPREAD);
      EventLog events = EventLog.of(cluster.events());
      events.awaitShuffles(run, SHUFFLES, SECONDS);
      // Frozen, it is given a task that it never ends: what is lost is sure to be missed.
      Jvm worker = cluster.workers().get(0);
      worker.freeze();
      Thread.sleep(5000);
      assertTrue(run.isAlive(), run.said());
      worker.close();
      assertEquals(0, run.exit(SECONDS), run.said());
      assertEquals(1, events.count("SparkListenerExecutorRemoved"), "executors that were lost");
      assertTrue(events.retries() > 0, "no task was tried again");
      assertTrue(events.tasksOf("0") > 0 && events.tasksOf("1") > 0, "both workers computed");
      assertSame(run(cluster, "local[2]", data, CONF), latest("spread"));
    }
  }

  private static boolean isOlder(Path classes) throws IOException {
    long built = Files.getLastModifiedTime(PRODUCT).toMillis();
    try (Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (Files.getLastModifiedTime(file).toMillis() > built) {
          return false;
        }
      }
    }
    return true;
  }

  /** The tables of the sample that are not invented. */
  private Path published() throws IOException {
    Path data = Files.createDirectories(temp.resolve("data"));
    try (Stream<Path> tables = Files.list(ROOT.resolve("data-samples/national"))) {
      for (Path table : tables.filter(Files::isRegularFile).toList()) {
        Files.copy(table, data.resolve(table.getFileName()));
      }
    }
    Files.delete(data.resolve("projects.csv"));
    Files.delete(data.resolve("outcomes.csv"));
    return data;
  }

  private Path run(StandaloneCluster cluster, String master, Path data, String conf)
      throws Exception {
    Jvm run = submit(cluster, master, data, conf);
    assertEquals(0, run.exit(SECONDS), run.said());
    return latest(place(master));
  }

  private Jvm submit(StandaloneCluster cluster, String master, Path data, String conf)
      throws IOException {
    String place = place(master);
    String root = place.equals("local") ? temp.toString() : SHARED;
    Path settings = Files.writeString(temp.resolve(place + ".yaml"), conf);
    return cluster.submit(
        place + ".log",
        master,
        List.of(
            "spark.hadoop.fs.viewfs.mounttable.shared.linkFallback=" + temp.toUri(),
            "spark.executor.memory=600m",
            "spark.executor.extraJavaOptions=" + StandaloneCluster.SHORT_LIVED,
            "spark.eventLog.enabled=" + !place.equals("local"),
            "spark.eventLog.compress=false",
            "spark.eventLog.rolling.enabled=false",
            "spark.eventLog.dir=" + cluster.events().toUri()),
        List.of(
            "run",
            "--conf",
            settings.toString(),
            "--data",
            root + "/" + temp.relativize(data),
            "--out",
            root + "/" + place,
            "--formats",
            "none"));
  }

  private static String place(String master) {
    return master.startsWith("local") ? "local" : "spread";
  }

  private Path latest(String place) throws IOException {
    Path out = temp.resolve(place);
    if (place.equals("local")) {
      return out.resolve("latest").toRealPath();
    }
    Path run = out.resolve(JSON.readTree(out.resolve("latest.json").toFile()).get("run").asText());
    assertTrue(Files.exists(run.resolve("_COMPLETE")));
    return run;
  }

  private static void assertSame(Path here, Path there) throws IOException {
    assertEquals(here.getFileName(), there.getFileName());
    Map<String, byte[]> ours = tables(here);
    Map<String, byte[]> theirs = tables(there);
    assertTrue(ours.size() > 20, ours.keySet().toString());
    assertEquals(ours.keySet(), theirs.keySet());
    List<String> different =
        ours.keySet().stream()
            .filter(name -> !Arrays.equals(ours.get(name), theirs.get(name)))
            .toList();
    assertEquals(List.of(), different, "files that differ");
    JsonNode rows = JSON.readTree(here.resolve("run.json").toFile()).get("rows");
    assertTrue(rows.get("budget").get("read").asLong() > 0);
    assertEquals(rows, JSON.readTree(there.resolve("run.json").toFile()).get("rows"));
  }

  /** Hadoop puts a sum beside each file of a local disk. */
  private static boolean isTable(Path file) {
    return !file.getFileName().toString().startsWith(".");
  }

  private static Map<String, byte[]> tables(Path run) throws IOException {
    Map<String, byte[]> tables = new TreeMap<>();
    for (String part : List.of("tables", "rejected")) {
      try (Stream<Path> files = Files.list(run.resolve(part))) {
        for (Path file : files.filter(ClusterTest::isTable).toList()) {
          tables.put(part + "/" + file.getFileName(), Files.readAllBytes(file));
        }
      }
    }
    tables.put("report.json", Files.readAllBytes(run.resolve("report.json")));
    return tables;
  }
}
