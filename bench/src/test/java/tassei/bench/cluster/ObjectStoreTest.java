package tassei.bench.cluster;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Data and output folder in an object store, which has no links and no renames. */
@Tag("slow")
class ObjectStoreTest {
  private static final int SECONDS = 1200;
  private static final String SPREAD = "as_of: 2024-03-31\nlimits: { driver-bytes: 0 }\n";
  private static final String HERE = "local[2]";
  private static final String DATA = ObjectStore.uri("data");
  private static final String OUT = ObjectStore.uri("out");

  @TempDir private Path temp;
  private SparkHome home;
  private ObjectStore store;
  private Path conf;
  private Path data;

  @BeforeEach
  void fillTheStore() throws Exception {
    home = new SparkHome(temp.resolve("spark"), Product.jar());
    store = new ObjectStore(temp.resolve("store"));
    conf = Files.writeString(temp.resolve("spread.yaml"), SPREAD);
    data = SampleFolder.withParquet(temp.resolve("data"));
    HadoopConf.write(temp.resolve("client/core-site.xml"), store.client());
    hadoop("put.log", "-put", data.toString(), DATA);
  }

  @AfterEach
  void removeTheStore() throws IOException {
    if (store != null) {
      store.close();
    }
    if (home != null) {
      home.close();
    }
  }

  @Test
  void theSameTablesFromAnObjectStoreAsFromADisk() throws Exception {
    try (StandaloneCluster cluster = new StandaloneCluster(home, 2)) {
      home.submit("run.log", cluster.url(), withClient(home.cluster()), run(DATA, OUT))
          .done(SECONDS);
    }
    EventLog events = EventLog.of(home.events());
    assertTrue(events.tasksOf("0") > 0 && events.tasksOf("1") > 0, "both workers computed");
    Path copy = fetched("copy");
    WrittenRun.assertSame(onDisk(), copy);
    assertNoSecret(copy);
    assertNoSecret(home.events());
    String again = submit("again.log", run(DATA, OUT)).done(SECONDS);
    assertTrue(again.contains("unchanged"), again);
  }

  /** Whatever reads a run of the store reads a copy, and what is drawn goes back to it. */
  @Test
  void aRunInAnObjectStoreIsVerifiedDrawnAndCompared() throws Exception {
    submit("run.log", run(DATA, OUT)).done(SECONDS);
    List<String> report =
        List.of(
            "report",
            "latest",
            "--conf",
            conf.toString(),
            "--out",
            OUT,
            "--lang",
            "en",
            "--formats",
            "html");
    submit("draw.log", report).done(SECONDS);
    String verified = submit("verify.log", List.of("verify", "latest", "--out", OUT)).done(SECONDS);
    assertTrue(verified.contains("all as they were written"), verified);
    Path run = fetched("copy");
    assertTrue(Files.size(run.resolve("report.en.html")) > 0);
    List<String> later = new ArrayList<>(run(DATA, OUT));
    later.addAll(List.of("--compare", "latest", "--as-of", "2025-03-31"));
    submit("later.log", later).done(SECONDS);
    assertNotEquals(run.getFileName(), fetched("later").getFileName());
  }

  /** The driver dies while it copies what it built. */
  @Test
  void aRunIsPublishedWholeOrNotAtAll() throws Exception {
    Path here = onDisk();
    String name = here.getFileName().toString();
    Path there = store.bucket().resolve("out").resolve(name);
    Jvm first = submit("first.log", run(DATA, OUT));
    first.awaitFile(there.resolve(".owner"), SECONDS);
    first.close();
    assertFalse(Files.exists(there.resolve("_COMPLETE")), "copying was over");
    String none = submit("none.log", List.of("runs", "--out", OUT)).done(SECONDS);
    assertFalse(none.contains(name), none);
    String second = submit("second.log", run(DATA, OUT)).done(SECONDS);
    assertFalse(second.contains("unchanged"), second);
    WrittenRun.assertSame(here, fetched("copy"));
  }

  /** Nothing that is kept says how to open the store. */
  private void assertNoSecret(Path folder) throws IOException {
    String secret = store.client().get("fs.s3a.secret.key");
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        assertFalse(text.contains(secret), file + " holds a secret");
      }
    }
  }

  private Path onDisk() throws Exception {
    Path out = temp.resolve("out");
    home.submit("disk.log", HERE, List.of(), run(data.toString(), out.toString())).done(SECONDS);
    return WrittenRun.latest(out);
  }

  /** The latest run of the store, as its user fetches it. */
  private Path fetched(String into) throws Exception {
    Path copy = temp.resolve(into);
    hadoop(into + ".log", "-get", OUT, copy.toString());
    return WrittenRun.latestShared(copy);
  }

  private List<String> run(String from, String into) {
    return List.of(
        "run", "--conf", conf.toString(), "--data", from, "--out", into, "--formats", "none");
  }

  private Jvm submit(String log, List<String> command) throws IOException {
    return home.submit(log, HERE, withClient(List.of()), command);
  }

  /** As who submits gives it: the jars, and how to reach the store. */
  private List<String> withClient(List<String> settings) throws IOException {
    List<String> all = new ArrayList<>(settings);
    all.add("spark.jars=" + joined(Product.libraries("s3a"), ","));
    store.client().forEach((name, value) -> all.add("spark.hadoop." + name + "=" + value));
    return all;
  }

  private static String joined(List<Path> paths, String by) {
    return paths.stream().map(Path::toString).collect(Collectors.joining(by));
  }

  /** {@code hadoop fs}, with what a user has beside Spark. */
  private void hadoop(String log, String... arguments) throws Exception {
    List<Path> path = new ArrayList<>(List.of(temp.resolve("client"), home.jars().resolve("*")));
    path.addAll(Product.libraries("s3a"));
    String[] all =
        Stream.concat(Stream.of("org.apache.hadoop.fs.FsShell"), Arrays.stream(arguments))
            .toArray(String[]::new);
    home.javaWith(path, log, all).done(SECONDS);
  }
}
