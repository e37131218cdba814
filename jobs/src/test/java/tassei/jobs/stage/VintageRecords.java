package tassei.jobs.stage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import tassei.contract.words.WhyNot;
import tassei.figures.input.Origin;
import tassei.figures.input.Report;
import tassei.figures.known.Vintages.Vintage;
import tassei.jobs.table.InputRow;
import tassei.jobs.table.InputTable;
import tassei.jobs.table.Keys;

/** Reports as the stage tells of them, with the reason why they are not in force, as records. */
public final class VintageRecords {
  private VintageRecords() {}

  public static <R extends Report> List<Vintage<R>> of(
      InputTable table, Dataset<Row> reports, Function<InputRow, R> record) {
    Map<Origin, String> whyNot = new HashMap<>();
    for (Row row : reports.collectAsList()) {
      whyNot.put(
          new Origin(
              row.getAs(tassei.jobs.table.Origin.FILE.name()),
              row.<Long>getAs(tassei.jobs.table.Origin.RECORD.name())),
          row.getAs(Keys.WHY_NOT.name()));
    }
    List<Vintage<R>> vintages = new ArrayList<>();
    for (InputRow row : InputRows.of(table, reports)) {
      String why = whyNot.get(row.origin());
      vintages.add(new Vintage<>(record.apply(row), why == null ? null : WhyNot.of(why)));
    }
    return vintages;
  }
}
