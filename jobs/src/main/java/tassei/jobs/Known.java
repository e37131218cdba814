package tassei.jobs;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import tassei.jobs.stage.NotYetKnown;
import tassei.jobs.stage.Vintages;
import tassei.jobs.table.InputTable;
import tassei.jobs.table.Inputs;

/** What was known of each table at as-of, and what had replaced what. */
final class Known {
  private final Map<String, Dataset<Row>> reports = new LinkedHashMap<>();
  private final Accepted accepted;
  private final NotYetKnown unknown;

  private Known(Accepted accepted, NotYetKnown unknown) {
    this.accepted = accepted;
    this.unknown = unknown;
  }

  static Known of(Accepted accepted, LocalDate asOf) {
    Known known = new Known(accepted, NotYetKnown.at(asOf, accepted::of));
    for (InputTable table : Inputs.ALL) {
      if (table.dated()) {
        Dataset<Row> rows = withoutCells(accepted.of(table));
        known.reports.put(
            table.name(), known.unknown.reports(table, rows, accepted.keepOf(table)::apart));
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

  /** The newest report of each thing, or of a table that is not reported anew what was known. */
  Dataset<Row> inForce(InputTable table) {
    return table.dated()
        ? Vintages.inForce(reports(table))
        : unknown.known(table, accepted.of(table));
  }

  /** What was not known, and what is left out for it. */
  Dataset<Row> notYetKnown() {
    return unknown.findings();
  }
}
