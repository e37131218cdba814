package tassei.jobs.oracle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Accepted rows written out in a test, saved as the Parquet files an oracle reads. */
final class LiteralTables {
  private final Path folder;
  private final List<String> inserts = new ArrayList<>();

  LiteralTables(Path folder) {
    this.folder = folder;
  }

  /** Budget lines of FY2021 in 億円 known to 0.1: line, stage, inclusion, envelope, keys, amount. */
  LiteralTables lines(String values) {
    return with(
        "budget (line, stage, inclusion, envelope, ministry, programme, account, amount,"
            + " fiscal_year, amount_place, unit)",
        "SELECT *, 2021, 0.1, '億円' FROM (VALUES " + values + ")");
  }

  /** Controls of sums in 億円: control, ministry, programme, value, its last place, expect. */
  LiteralTables controls(String values) {
    return with(
        "controls (control, ministry, programme, value, value_place, expect, \"table\", measure,"
            + " unit)",
        "SELECT *, 'budget', 'sum', '億円' FROM (VALUES " + values + ")");
  }

  LiteralTables with(String target, String query) {
    inserts.add("INSERT INTO " + target + " " + query);
    return this;
  }

  Oracle askedBy(OracleQuestion question) throws SQLException, IOException {
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duckdb.createStatement();
        InputStream schema = Oracle.class.getResourceAsStream("/oracle/schema.sql")) {
      statement.execute(new String(schema.readAllBytes(), StandardCharsets.UTF_8));
      for (String insert : inserts) {
        statement.execute(insert);
      }
      for (String table :
          List.of("programmes", "projects", "budget", "kpis", "outcomes", "actuals", "controls")) {
        Path target = Files.createDirectories(folder.resolve(table));
        statement.execute("COPY " + table + " TO '" + target.resolve("0.parquet") + "'");
      }
    }
    return Oracle.over(folder, question);
  }
}
