package tassei.jobs.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import tassei.contract.words.Status;
import tassei.figures.input.Origin;
import tassei.figures.input.Report;
import tassei.figures.input.Told;
import tassei.figures.known.Vintages;
import tassei.jobs.table.InputTable;
import tassei.jobs.table.Keys;

/** Reports of a table as records, with what the stage says of them. */
public record ReportRecords(List<Object> thing, Told told, String whyNotByStage) implements Report {

  /** The stage and the function say the same of every report. */
  public static void assertSame(InputTable table, Dataset<Row> reports) {
    List<ReportRecords> all = reports.collectAsList().stream().map(row -> of(table, row)).toList();
    List<String> byStage = new ArrayList<>(all.stream().map(ReportRecords::staged).toList());
    List<String> byFunction =
        new ArrayList<>(
            Vintages.of(all, ReportRecords::thing, ReportRecords::wasKnown).stream()
                .map(
                    vintage ->
                        vintage.report().origin()
                            + " "
                            + (vintage.isInForce() ? null : vintage.whyNot().code()))
                .toList());
    byStage.sort(null);
    byFunction.sort(null);
    assertEquals(byStage, byFunction, table.name());
  }

  private static ReportRecords of(InputTable table, Row row) {
    boolean hasStatus = table.entries().stream().anyMatch(e -> e.field().equals(Keys.STATUS));
    List<Object> thing = new ArrayList<>();
    table.key().forEach(field -> thing.add(row.getAs(field.name())));
    boolean isWithdrawn = hasStatus && Keys.WITHDRAWN.equals(row.getAs(Keys.STATUS.name()));
    return new ReportRecords(
        thing,
        new Told(
            new Origin(
                row.getAs(tassei.jobs.table.Origin.FILE.name()),
                row.<Long>getAs(tassei.jobs.table.Origin.RECORD.name())),
            row.getAs(Keys.REPORTED_ON.name()),
            isWithdrawn ? Status.WITHDRAWN : Status.CONFIRMED,
            null),
        row.getAs(Keys.WHY_NOT.name()));
  }

  /** What was made known later is decided by other tables too. */
  private boolean wasKnown() {
    return !"not-yet-known".equals(whyNotByStage);
  }

  private String staged() {
    return origin() + " " + whyNotByStage;
  }
}
