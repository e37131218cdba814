package tassei.bench.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Containers of YARN compute, from HDFS and into it. */
@Tag("slow")
class YarnTest {
  private static final int SECONDS = 1200;

  /** By then rows that the stages to come bring together lie in both containers. */
  private static final int SHUFFLES = 3;

  private static final String SPREAD = "as_of: 2024-03-31\nlimits: { driver-bytes: 0 }\n";
  private static final String HADOOP_FS = "org.apache.hadoop.fs.FsShell";
  private static final String DATA = "hdfs:///data";
  private static final String OUT = "hdfs:///out";

  @TempDir private Path temp;
  private SparkHome home;
  private HadoopCluster cluster;
  private Path conf;
  private Path data;

  @BeforeEach
  void fillTheCluster() throws Exception {
    home = new SparkHome(temp.resolve("spark"), Product.jar());
    cluster = new HadoopCluster(home);
    conf = Files.writeString(temp.resolve("spread.yaml"), SPREAD);
    data = SampleFolder.withParquet(temp.resolve("data"));
    home.java("put.log", HADOOP_FS, "-put", data.toString(), DATA).done(SECONDS);
  }

  @AfterEach
  void removeTheCluster() throws IOException {
    if (cluster != null) {
      cluster.close();
    }
    if (home != null) {
      home.close();
    }
  }

  /** An executor dies with its container and with the shuffle files it holds. */
  @Test
  void theSameTablesAlthoughAContainerIsKilled() throws Exception {
    Jvm run = home.submit("run.log", "yarn", cluster.settings(), run(DATA, OUT));
    EventLog events = EventLog.of(home.events());
    events.awaitShuffles(run, SHUFFLES, SECONDS);
    Family container = cluster.container(2);
    // Frozen, it is given a task that it never ends: what is lost is sure to be missed.
    container.freeze();
    Thread.sleep(5000);
    assertTrue(run.isAlive(), run.said());
    container.kill();
    run.done(SECONDS);
    assertEquals(Set.of("1"), events.lost());
    assertTrue(events.retries() > 0, "no task was tried again");
    assertTrue(events.tasksOf("1") > 0 && events.tasksOf("2") > 0, "both containers computed");
    WrittenRun.assertSame(onDisk(), fetched());
  }

  private Path onDisk() throws Exception {
    Path out = temp.resolve("out");
    List<String> command = run(data.toString(), out.toString());
    home.submit("disk.log", "local[2]", List.of(), command).done(SECONDS);
    return WrittenRun.latest(out);
  }

  private Path fetched() throws Exception {
    Path copy = temp.resolve("copy");
    home.java("get.log", HADOOP_FS, "-get", OUT, copy.toString()).done(SECONDS);
    return WrittenRun.latestShared(copy);
  }

  private List<String> run(String from, String into) {
    return List.of(
        "run", "--conf", conf.toString(), "--data", from, "--out", into, "--formats", "none");
  }
}
