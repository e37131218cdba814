package tassei.bench.scale;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The tables of a run of the product beside those of the job on DuckDB: as values, each row as
 * often, both ways. Columns that the script does not make are not looked at.
 */
final class Comparison {
  private static final List<String> TABLES =
      List.of(
          "budget_lines",
          "budget_rollup",
          "kpi_events",
          "kpi_by_scope",
          "kpi_yearly",
          "kpi_attainment",
          "restatements",
          "disagreements");
  private static final List<String> REJECTED = List.of("outcomes", "projects", "budget");

  private final Path run;
  private final Path job;

  /** One table, how many rows it has here and there, and how many have no counterpart. */
  record Compared(String table, long rows, long missing, long extra, List<String> examples) {
    boolean isEqual() {
      return missing == 0 && extra == 0;
    }

    @Override
    public String toString() {
      String verdict = isEqual() ? "equal" : missing + " missing, " + extra + " extra " + examples;
      return "%-16s %,12d rows: %s".formatted(table, rows, verdict);
    }
  }

  Comparison(Path run, Path job) {
    this.run = run;
    this.job = job;
  }

  /** The folder of the run and that of the job; ends with 1 where a table differs. */
  public static void main(String[] arguments) throws Exception {
    List<Compared> all = new Comparison(Path.of(arguments[0]), Path.of(arguments[1])).all();
    all.forEach(System.out::println);
    if (!all.stream().allMatch(Compared::isEqual)) {
      throw new IllegalStateException("the product and the job on DuckDB differ");
    }
  }

  /** Of a whole run; its tables, and the hash of every input file. */
  List<Compared> all() throws SQLException, IOException {
    List<Compared> compared = new ArrayList<>(tables());
    try (Duck duck = duck()) {
      duck.script("comparison/inputs.sql");
      compared.add(compare(duck, "inputs", "product_inputs", "job_inputs"));
    }
    return compared;
  }

  List<Compared> tables() throws SQLException, IOException {
    List<Compared> compared = new ArrayList<>();
    try (Duck duck = duck()) {
      duck.script("comparison/tables.sql");
      for (String table : TABLES) {
        compared.add(compare(duck, table, "product_" + table, "job_" + table));
      }
      for (String table : REJECTED) {
        duck.set("rejected", table + ".csv");
        duck.script("comparison/rejected.sql");
        compared.add(compare(duck, "rejected/" + table, "product_rejected", "job_rejected"));
      }
    }
    return compared;
  }

  private Duck duck() throws SQLException, IOException {
    Duck duck = Duck.open(2);
    duck.bind("SET memory_limit = ?", "3GB");
    duck.bind("SET temp_directory = ?", job.resolve("spilled").toString());
    duck.set("run", run.toRealPath().toString());
    duck.set("job", job.toRealPath().toString());
    return duck;
  }

  private static Compared compare(Duck duck, String table, String ours, String theirs)
      throws SQLException {
    duck.set("ours", ours);
    duck.set("theirs", theirs);
    duck.script("comparison/differences.sql");
    List<String> counts = duck.rows("FROM counts").get(0);
    return new Compared(
        table,
        Long.parseLong(counts.get(0)),
        Long.parseLong(counts.get(1)),
        Long.parseLong(counts.get(2)),
        duck.rows("FROM examples").stream().map(Object::toString).toList());
  }
}
