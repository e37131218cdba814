package tassei.bench.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What spark-submit computes on a real cluster is what one machine computes, byte for byte. */
class ClusterTest {
  private static final int SECONDS = 1200;

  /** By then rows that the stages to come bring together lie on both workers. */
  private static final int SHUFFLES = 3;

  private static final String CONF = "as_of: 2024-03-31\n";

  /** Nothing stays in the driver. */
  private static final String SPREAD = CONF + "limits: { driver-bytes: 0 }\n";

  /** A name that only Hadoop's client knows, for the folder all is in. */
  private static final String SHARED = "viewfs://shared";

  @TempDir private Path temp;
  private SparkHome home;

  @BeforeEach
  void installSpark() throws IOException {
    home = new SparkHome(temp.resolve("cluster"), Product.jar());
  }

  @AfterEach
  void removeSpark() throws IOException {
    if (home != null) {
      home.close();
    }
  }

  /**
   * Few rows, which stay in the driver, and one worker: the jar is whole and the master is told.
   */
  @Test
  void theJarRunsOnAClusterAndOnOneMachine() throws Exception {
    Path data = SampleFolder.published(temp.resolve("data"));
    try (StandaloneCluster cluster = new StandaloneCluster(home, 1)) {
      Path there = run(cluster.url(), data, CONF);
      assertTrue(EventLog.of(home.events()).tasksOf("0") > 0);
      WrittenRun.assertSame(run("local[1]", data, CONF), there);
    }
  }

  /** A worker and its executor die with the shuffle files they hold. */
  @Test
  @Tag("slow")
  void theSameTablesAlthoughAWorkerIsKilled() throws Exception {
    Path data = SampleFolder.whole(temp.resolve("data"));
    try (StandaloneCluster cluster = new StandaloneCluster(home, 2)) {
      Jvm run = submit(cluster.url(), data, SPREAD);
      EventLog events = EventLog.of(home.events());
      events.awaitShuffles(run, SHUFFLES, SECONDS);
      // Frozen, it is given a task that it never ends: what is lost is sure to be missed.
      Jvm worker = cluster.workers().get(0);
      worker.family().freeze();
      Thread.sleep(5000);
      assertTrue(run.isAlive(), run.said());
      worker.close();
      run.done(SECONDS);
      assertEquals(1, events.lost().size(), "executors that were lost");
      assertTrue(events.retries() > 0, "no task was tried again");
      assertTrue(events.tasksOf("0") > 0 && events.tasksOf("1") > 0, "both workers computed");
      WrittenRun.assertSame(run("local[2]", data, CONF), latest("spread"));
    }
  }

  private Path run(String master, Path data, String conf) throws Exception {
    submit(master, data, conf).done(SECONDS);
    return latest(place(master));
  }

  private Jvm submit(String master, Path data, String conf) throws IOException {
    String place = place(master);
    String root = place.equals("local") ? temp.toString() : SHARED;
    Path settings = Files.writeString(temp.resolve(place + ".yaml"), conf);
    List<String> spark = new ArrayList<>();
    spark.add("spark.hadoop.fs.viewfs.mounttable.shared.linkFallback=" + temp.toUri());
    if (!place.equals("local")) {
      spark.addAll(home.cluster());
    }
    return home.submit(
        place + ".log",
        master,
        spark,
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
    return place.equals("local") ? WrittenRun.latest(out) : WrittenRun.latestShared(out);
  }
}
