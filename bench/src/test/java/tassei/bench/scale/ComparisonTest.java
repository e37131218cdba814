package tassei.bench.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tassei.jobs.store.record.RunReport.TableCount;

/** The product and the same job on DuckDB, each its own way, say the same of an invented nation. */
class ComparisonTest {
  @TempDir private static Path folder;
  private static SmallNation nation;

  @BeforeAll
  static void compute() throws Exception {
    nation = SmallNation.in(folder);
  }

  @Test
  void everyTableIsTheSame() throws Exception {
    List<Comparison.Compared> compared = new Comparison(nation.run(), nation.job()).tables();
    assertEquals(
        List.of(), compared.stream().filter(table -> !table.isEqual()).toList(), "that differ");
    assertEquals(
        List.of("rejected/budget"),
        compared.stream()
            .filter(table -> table.rows() == 0)
            .map(Comparison.Compared::table)
            .toList(),
        "without rows");
  }

  @Test
  void everyFileHasTheSameHash() throws IOException {
    String hashes =
        nation.inputs().all().stream()
            .map(file -> file.name() + "," + file.sha256() + "\n")
            .collect(Collectors.joining("", "file,sha256\n", ""));
    assertEquals(hashes, Files.readString(nation.job().resolve("inputs.csv")));
  }

  /** One row left out and another twice: the number of rows is the same, the rows are not. */
  @Test
  void oneWrongRowIsSeenInEveryTable() throws Exception {
    Path wrong = copyOf(nation.job());
    try (Duck duck = Duck.open(1)) {
      for (String table : tables(wrong)) {
        duck.set("file", wrong.resolve("tables").resolve(table + ".parquet").toString());
        duck.run("CREATE OR REPLACE TABLE t AS FROM read_parquet(getvariable('file'))");
        duck.run("INSERT INTO t FROM t WHERE rowid = 1");
        duck.run("DELETE FROM t WHERE rowid = 0");
        duck.run("COPY t TO (getvariable('file'))");
      }
    }
    for (Comparison.Compared table : new Comparison(nation.run(), wrong).tables()) {
      boolean isTouched = !table.table().startsWith("rejected/");
      assertEquals(isTouched ? 1 : 0, table.missing(), table::toString);
      assertEquals(isTouched ? 1 : 0, table.extra(), table::toString);
    }
  }

  @Test
  void whatARejectedRowBreaksIsCompared() throws Exception {
    Path wrong = copyOf(nation.job());
    for (String table : List.of("outcomes", "projects")) {
      Path csv = wrong.resolve("rejected").resolve(table + ".csv");
      Files.writeString(csv, Files.readString(csv).replaceFirst("duplicate", "conflict"));
    }
    Map<String, Boolean> equal =
        new Comparison(nation.run(), wrong)
            .tables().stream()
                .collect(
                    Collectors.toMap(Comparison.Compared::table, Comparison.Compared::isEqual));
    assertFalse(equal.get("rejected/outcomes"));
    assertFalse(equal.get("rejected/projects"));
    assertTrue(equal.get("kpi_events"));
  }

  @Test
  void theNationHasRowsOfEverySort() throws SQLException {
    TableCount outcomes = nation.report().rows().get("outcomes");
    assertEquals(SmallNation.SHAPE.rows(), outcomes.read());
    assertTrue(outcomes.rejected() > 100 && outcomes.rejected() < outcomes.read() / 20);
    assertEquals(
        "conflict denominator-required duplicate reference required"
            + " required;reference vocabulary year-agrees",
        words("read_csv(getvariable('job') || '/rejected/outcomes.csv')", "rules"));
    assertEquals(
        "not-yet-known other-tags outside-period shared superseded withdrawn",
        words("read_parquet(getvariable('job') || '/tables/kpi_events.parquet')", "why_not"));
    assertEquals(
        "not-yet-known relisted superseded withdrawn within",
        words("read_parquet(getvariable('job') || '/tables/budget_lines.parquet')", "why_not"));
    assertEquals(
        "at-risk attained behind missed no-target not-begun on-track unreported",
        words("read_parquet(getvariable('job') || '/tables/kpi_attainment.parquet')", "judgement"));
    assertEquals(List.of(), nation.report().differing());
  }

  private static String words(String table, String column) throws SQLException {
    try (Duck duck = Duck.open(1)) {
      duck.set("job", nation.job().toString());
      return duck
          .rows("SELECT DISTINCT " + column + " FROM " + table + " WHERE " + column + " <> ''")
          .stream()
          .map(row -> row.get(0))
          .filter(word -> !word.equals("code"))
          .sorted()
          .collect(Collectors.joining(" "));
    }
  }

  private static List<String> tables(Path job) throws IOException {
    try (Stream<Path> files = Files.list(job.resolve("tables"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".parquet"))
          .map(name -> name.replace(".parquet", ""))
          .toList();
    }
  }

  private static Path copyOf(Path job) throws IOException {
    Path copy = Files.createTempDirectory(folder, "wrong");
    try (Stream<Path> files = Files.walk(job)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = copy.resolve(job.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
    return copy;
  }
}
