package tassei.jobs.oracle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Stream;

/**
 * The result tables recomputed from the accepted rows by other means than the product's: SQL on
 * DuckDB, written from the contract alone. Rows come sorted, their cells joined with " | ".
 */
public final class Oracle implements AutoCloseable {
  private static final List<String> TABLES =
      List.of(
          "plans",
          "ministries",
          "integrated_projects",
          "programmes",
          "projects",
          "budget",
          "kpis",
          "outcomes",
          "actuals",
          "controls");

  private final Connection duckdb;

  private Oracle(Connection duckdb) {
    this.duckdb = duckdb;
  }

  /** An oracle over {@code <accepted>/<table>/*.parquet}; a table without files is empty. */
  public static Oracle over(Path accepted, OracleQuestion question) throws SQLException {
    Oracle oracle = new Oracle(DriverManager.getConnection("jdbc:duckdb:"));
    oracle.run("SET threads = 1");
    oracle.run(script("schema.sql"));
    oracle.ask(question);
    for (String table : TABLES) {
      oracle.load(table, accepted.resolve(table));
    }
    oracle.run(script("known.sql"));
    oracle.run(script("budget_lines.sql"));
    oracle.run(script("control_scopes.sql"));
    oracle.run(script("kpi_events.sql"));
    oracle.run(script("kpi_figures.sql"));
    oracle.run(script("restatements.sql"));
    oracle.fillLevels(question);
    return oracle;
  }

  public List<String> budgetRollup() throws SQLException {
    return rows(script("budget_rollup.sql"));
  }

  public List<String> budgetExecution() throws SQLException {
    return rows(script("budget_execution.sql"));
  }

  /** Controls of the budget that are sums or counts, and what pieces say of their envelopes. */
  public List<String> budgetControls() throws SQLException {
    return rows(script("controls.sql"));
  }

  /** The columns up to the first of the forecast. */
  public List<String> kpiAttainment() throws SQLException {
    return rows(script("kpi_attainment.sql"));
  }

  public List<String> kpiByScope() throws SQLException {
    return rows(script("kpi_by_scope.sql"));
  }

  public List<String> restatements() throws SQLException {
    return rows("FROM restatement_rows");
  }

  /** Any other question, for whoever looks into a difference. */
  public List<String> rows(String query) throws SQLException {
    List<String> found = new ArrayList<>();
    try (Statement statement = duckdb.createStatement();
        ResultSet results = statement.executeQuery(query)) {
      int columns = results.getMetaData().getColumnCount();
      while (results.next()) {
        StringJoiner row = new StringJoiner(" | ");
        for (int column = 1; column <= columns; column++) {
          row.add(text(results.getObject(column)));
        }
        found.add(row.toString());
      }
    }
    Collections.sort(found);
    return found;
  }

  @Override
  public void close() throws SQLException {
    duckdb.close();
  }

  /** How every cell is written: numbers plain and without trailing zeros, unknown as nothing. */
  public static String text(Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof BigDecimal number) {
      return number.stripTrailingZeros().toPlainString();
    }
    return value.toString();
  }

  private void ask(OracleQuestion question) throws SQLException {
    try (PreparedStatement statement =
        duckdb.prepareStatement("INSERT INTO settings VALUES (?, ?, ?, ?)")) {
      statement.setObject(1, question.asOf());
      statement.setInt(2, question.graceMonths());
      statement.setBigDecimal(3, question.onTrack());
      statement.setBigDecimal(4, question.atRisk());
      statement.executeUpdate();
    }
  }

  private void load(String table, Path folder) throws SQLException {
    if (!hasParquet(folder)) {
      return;
    }
    String columns =
        String.join(
            ", ",
            rows(
                "SELECT '\"' || column_name || '\"' FROM duckdb_columns() WHERE table_name = '"
                    + table
                    + "'"));
    String files = folder.resolve("*.parquet").toString().replace("'", "''");
    run(
        "INSERT INTO "
            + table
            + " BY NAME SELECT "
            + columns
            + " FROM read_parquet('"
            + files
            + "')");
  }

  private static boolean hasParquet(Path folder) {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.anyMatch(file -> file.toString().endsWith(".parquet"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void fillLevels(OracleQuestion question) throws SQLException {
    Set<String> summed = new LinkedHashSet<>(question.budgetLevels());
    summed.addAll(question.executionLevels());
    for (String name : summed) {
      boolean printed = question.budgetLevels().contains(name);
      Level level = new Level(name, Level.BUDGET);
      run(level.overLines(script("rollup_level.sql"), Level.BUDGET, printed));
    }
    for (String name : question.executionLevels()) {
      Level level = new Level(name, Level.EXECUTION);
      run(level.overLines(script("execution_level.sql"), Level.EXECUTION, true));
    }
    for (String name : question.scopeLevels()) {
      Level level = new Level(name, Level.SCOPE);
      run(level.overReports(script("scope_level.sql")));
    }
  }

  private void run(String script) throws SQLException {
    try (Statement statement = duckdb.createStatement()) {
      statement.execute(script);
    }
  }

  private static String script(String name) {
    try (InputStream text = Oracle.class.getResourceAsStream("/oracle/" + name)) {
      if (text == null) {
        throw new IllegalStateException("no resource /oracle/" + name);
      }
      return new String(text.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
