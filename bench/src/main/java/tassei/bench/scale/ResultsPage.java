package tassei.bench.scale;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** RESULTS.md out of what was measured; a case that was not is shown as such. */
final class ResultsPage {
  private static final String PRODUCT = "product";

  private final List<Measurement> all;
  private final StringBuilder page = new StringBuilder();

  ResultsPage(List<Measurement> all) {
    this.all = all;
  }

  String text() throws IOException, SQLException {
    page.append(Duck.text("results/head.md")).append('\n').append(machine()).append('\n');
    page.append("| case | goal | measured | met |\n|---|---|---|---|\n");
    sample();
    beside("first", "20 M rows, first run from raw Parquet", "≤ 1.0 D", 1.0, 0);
    beside("changed", "the same after one of 100 files changed", "≤ 0.6 D", 0.6, 0);
    beside("whatif", "one what-if on that base", "≤ 0.15 D", 0.15, 0);
    beside("unchanged", "nothing changed", "≤ max(0.05 D, 1 s)", 0.05, 1);
    growth();
    cores();
    page.append('\n').append(detail()).append('\n').append(Duck.text("results/where.md"));
    page.append(Duck.text("results/foot.md"));
    return page.toString();
  }

  private void sample() {
    Sample product = of("sample", PRODUCT);
    Sample bare = of("sample", "bare");
    if (product.isEmpty() || bare.isEmpty()) {
      row("sample, cold process, tables only", "≤ 3 × a bare session", "not measured", "");
      return;
    }
    double times = product.seconds() / bare.seconds();
    row(
        "sample, cold process, tables only",
        "≤ 3 × a bare session",
        "%.1f s; bare %.1f s; %.2f ×".formatted(product.seconds(), bare.seconds(), times),
        yes(times <= 3));
  }

  /** Beside the whole first run of the job on DuckDB over as many rows. */
  private void beside(String name, String title, String goal, double share, double leastSeconds) {
    Sample product = of(name, PRODUCT);
    if (product.isEmpty()) {
      row(title, goal, "not measured", "");
      return;
    }
    Sample duckdb = of("first", "duckdb").ofRows(product.size());
    if (duckdb.isEmpty()) {
      row(sized(title, product), goal, "%.1f s; D not measured".formatted(product.seconds()), "");
      return;
    }
    double times = product.seconds() / duckdb.seconds();
    double most = Math.max(share * duckdb.seconds(), leastSeconds);
    row(
        sized(title, product),
        goal,
        "%.1f s; D %.1f s; %.2f D".formatted(product.seconds(), duckdb.seconds(), times),
        yes(product.seconds() <= most));
  }

  private void growth() {
    String goal = "time exponent ≤ 1.05; peak memory ≤ 1.15 ×; spilled bytes stated";
    Sample whole = of("growth", PRODUCT);
    TreeSet<Long> sizes = new TreeSet<>(whole.measured().stream().map(Measurement::rows).toList());
    if (sizes.size() < 2) {
      row("20 M → 100 M rows at -Xmx2g", goal, "not measured", "");
      return;
    }
    Sample small = whole.ofRows(sizes.first());
    Sample big = whole.ofRows(sizes.last());
    double exponent =
        Math.log(big.seconds() / small.seconds()) / Math.log((double) sizes.last() / sizes.first());
    double memory = big.median(Measurement::peakMiB) / small.median(Measurement::peakMiB);
    row(
        "%,d → %,d rows at -Xmx2g".formatted(sizes.first(), sizes.last()),
        goal,
        "%.1f s → %.1f s, exponent %.2f; peak memory %.2f ×; spilled %,.0f → %,.0f MiB"
            .formatted(
                small.seconds(),
                big.seconds(),
                exponent,
                memory,
                small.median(Measurement::spilledBytes) / (1 << 20),
                big.median(Measurement::spilledBytes) / (1 << 20)),
        yes(exponent <= 1.05 && memory <= 1.15));
  }

  private void cores() {
    Sample whole = of("cores", PRODUCT);
    Sample one = whole.where(measurement -> measurement.cpus() == 1);
    Sample two = whole.where(measurement -> measurement.cpus() == 2);
    if (one.isEmpty() || two.isEmpty()) {
      row("1 → 2 CPUs (taskset)", "speed-up ≥ 1.7", "not measured", "");
      return;
    }
    double speedUp = one.seconds() / two.seconds();
    row(
        sized("1 → 2 CPUs (taskset)", two),
        "speed-up ≥ 1.7",
        "%.1f s → %.1f s; %.2f".formatted(one.seconds(), two.seconds(), speedUp),
        yes(speedUp >= 1.7));
  }

  private String detail() {
    StringBuilder table = new StringBuilder(Duck.text("results/detail.md"));
    List<String> groups = new ArrayList<>();
    for (Measurement one : all) {
      String group = group(one);
      if (!groups.contains(group) && Sample.newest(all, one.of()).measured().contains(one)) {
        groups.add(group);
        Sample same = Sample.newest(all, one.of()).where(other -> group(other).equals(group));
        table.append(same.line(group));
      }
    }
    return table.toString();
  }

  private static String group(Measurement one) {
    return "| %s | %s | %,d | %s | %d |"
        .formatted(one.of(), one.variant(), one.rows(), one.heap() + " GiB", one.cpus());
  }

  private Sample of(String name, String variant) {
    return Sample.newest(all, name).where(measurement -> measurement.variant().equals(variant));
  }

  private static String sized(String title, Sample sample) {
    return title.replace("20 M rows", "%,d rows".formatted(sample.size()))
        + (title.contains("rows") ? "" : " (%,d rows)".formatted(sample.size()));
  }

  private static String yes(boolean met) {
    return met ? "yes" : "**no**";
  }

  private void row(String title, String goal, String measured, String met) {
    page.append("| %s | %s | %s | %s |%n".formatted(title, goal, measured, met));
  }

  private static String duckDbVersion() throws SQLException {
    try (Duck duck = Duck.open(1)) {
      return duck.rows("SELECT version()").get(0).get(0);
    }
  }

  private static String machine() throws IOException, SQLException {
    String model =
        Files.readAllLines(Path.of("/proc/cpuinfo"), StandardCharsets.UTF_8).stream()
            .filter(line -> line.startsWith("model name"))
            .map(line -> line.substring(line.indexOf(':') + 2))
            .findFirst()
            .orElse("unknown processor");
    String memory = Files.readAllLines(Path.of("/proc/meminfo"), StandardCharsets.UTF_8).get(0);
    return "Machine: %d CPUs (%s), %s; %s; Java %s; Spark %s; DuckDB %s.%n"
        .formatted(
            Runtime.getRuntime().availableProcessors(),
            model,
            memory.replaceAll("\\s+", " "),
            System.getProperty("os.name") + " " + System.getProperty("os.version"),
            System.getProperty("java.version"),
            org.apache.spark.package$.MODULE$.SPARK_VERSION(),
            duckDbVersion());
  }
}
