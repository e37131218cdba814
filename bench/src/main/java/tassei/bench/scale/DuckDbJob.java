package tassei.bench.scale;

import java.io.BufferedWriter;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * The product's job as an analyst would write it for DuckDB: scripts, and this program that runs
 * them one after the other.
 */
final class DuckDbJob {
  private static final List<String> SCRIPTS =
      List.of(
          "duckdb/1_reference.sql",
          "duckdb/2_budget.sql",
          "duckdb/3_outcomes.sql",
          "duckdb/4_events.sql",
          "duckdb/5_indicators.sql",
          "duckdb/6_write.sql");

  private static final List<String> HEAVY = List.of("duckdb/3_outcomes.sql", "duckdb/4_events.sql");

  private final Path data;
  private final Path out;
  private final Limits limits;

  /** What DuckDB may use; the memory as it writes it, {@code 2GB}. */
  record Limits(int threads, String memory) {}

  DuckDbJob(Path data, Path out, Limits limits) {
    this.data = data;
    this.out = out;
    this.limits = limits;
  }

  /** The data folder, the folder to write, threads and memory. */
  public static void main(String[] arguments) throws Exception {
    Limits limits = new Limits(Integer.parseInt(arguments[2]), arguments[3]);
    new DuckDbJob(Path.of(arguments[0]), Path.of(arguments[1]), limits).run();
  }

  void run() throws Exception {
    Files.createDirectories(out.resolve("tables"));
    Files.createDirectories(out.resolve("rejected"));
    writeHashes();
    try (Duck duck = Duck.open(limits.threads())) {
      settings(duck);
      for (String script : SCRIPTS) {
        long begin = System.nanoTime();
        duck.script(script);
        System.out.printf("%s %.1f s%n", script, (System.nanoTime() - begin) / 1e9);
      }
    }
  }

  /** The same with the plans of what takes long, written into a folder. */
  void explain(Path plans) throws Exception {
    Files.createDirectories(out.resolve("tables"));
    try (Duck duck = Duck.open(limits.threads())) {
      settings(duck);
      for (String script : SCRIPTS.subList(0, SCRIPTS.size() - 1)) {
        if (HEAVY.contains(script)) {
          new Plans(plans).ofScript(duck, script);
        } else {
          duck.script(script);
        }
      }
    }
  }

  /** The settings of the run that it is compared with are the product's defaults. */
  private void settings(Duck duck) throws Exception {
    duck.bind("SET memory_limit = ?", limits.memory());
    duck.bind("SET temp_directory = ?", out.resolve("spilled").toString());
    duck.bind("SET preserve_insertion_order = ?", false);
    duck.set("data", data.toString());
    duck.set("out", out.toString());
    duck.set("as_of", Nation.AS_OF);
    duck.set("grace_months", 6);
    duck.set("on_track", 100);
    duck.set("at_risk", 80);
  }

  /** The sha256 of every input file: no run can be checked again without. */
  private void writeHashes() throws Exception {
    ExecutorService hashing = Executors.newFixedThreadPool(limits.threads());
    try (Stream<Path> found = Files.walk(data);
        BufferedWriter hashes = Files.newBufferedWriter(out.resolve("inputs.csv"))) {
      List<Path> files = found.filter(Files::isRegularFile).sorted().toList();
      List<Callable<String>> tasks =
          files.stream().map(file -> (Callable<String>) () -> sha256(file)).toList();
      List<Future<String>> results = hashing.invokeAll(tasks);
      hashes.write("file,sha256\n");
      for (int at = 0; at < files.size(); at++) {
        hashes.write(data.relativize(files.get(at)) + "," + results.get(at).get() + "\n");
      }
    } finally {
      hashing.shutdown();
    }
  }

  private static String sha256(Path file) throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    byte[] buffer = new byte[1 << 16];
    try (InputStream stream = Files.newInputStream(file)) {
      for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
        digest.update(buffer, 0, read);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
