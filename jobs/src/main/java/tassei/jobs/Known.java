package tassei.jobs;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import tassei.jobs.stage.Vintages;
import tassei.jobs.table.InputTable;
import tassei.jobs.table.Inputs;

/** What was known of each dated table at as-of, and what had replaced what. */
final class Known {
  private final Map<String, Dataset<Row>> reports = new LinkedHashMap<>();

  private Known() {}

  static Known of(Accepted accepted, LocalDate asOf) {
    Known known = new Known();
    for (InputTable table : Inputs.ALL) {
      if (table.dated()) {
        Dataset<Row> rows = withoutCells(accepted.of(table));
        known.reports.put(
            table.name(), Vintages.of(table, rows, asOf, accepted.keepOf(table)::apart));
      }
    }
    return known;
  }

  /** The cells of an accepted row are not asked for again, and are half of what it weighs. */
  private static Dataset<Row> withoutCells(Dataset<Row> accepted) {
    return accepted.withColumn(InputTable.CELLS.name(), InputTable.CELLS.unknown());
  }

  /** Every report with the reason why it is not in force. */
  Dataset<Row> reports(InputTable table) {
    return reports.get(table.name());
  }

  Dataset<Row> inForce(InputTable table) {
    return Vintages.inForce(reports(table));
  }
}
