package tassei.jobs.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import tassei.jobs.table.Inputs;

/** A table of outcomes as Parquet, written by DuckDB. */
final class DuckDbFile {
  /** The columns that a row cannot do without. */
  static final String NAMES = "concat('o', id) outcome; 'paper' outcome_kind; 'confirmed' status; ";

  private DuckDbFile() {}

  /** Columns made of the number of a row, from 0, as expressions and names. */
  static ParquetInput outcomes(Path folder, String columns, int rows, int rowGroup) {
    Path target = folder.resolve("outcomes.parquet");
    String made =
        "COPY (SELECT %s FROM range(%d) AS ids(id)) TO '%s' (FORMAT parquet, ROW_GROUP_SIZE %d)"
            .formatted(columns.replace(";", ","), rows, target, rowGroup);
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duckdb.createStatement()) {
      Files.deleteIfExists(target);
      statement.execute(made);
    } catch (IOException | SQLException failed) {
      throw new IllegalStateException(made, failed);
    }
    return new ParquetInput(Inputs.OUTCOMES, "outcomes.parquet", target.toString());
  }
}
