package tassei.jobs.stage;

import static tassei.jobs.stage.ShownValues.joined;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import tassei.contract.words.WhyNot;
import tassei.figures.finding.JudgedControl;
import tassei.figures.input.Origin;
import tassei.figures.input.Report;
import tassei.figures.known.Vintages.Vintage;
import tassei.figures.kpi.Agreement.Disagreement;
import tassei.jobs.table.Controls;
import tassei.jobs.table.InputRow;
import tassei.jobs.table.InputTable;
import tassei.jobs.table.Keys;
import tassei.jobs.table.ResultTable;
import tassei.jobs.table.Results;

/** What findings and restatements are made of, as records, and rows of the stages in text. */
public final class FindingsBothWays {
  private FindingsBothWays() {}

  /** Every column of every row, in order. */
  public static List<String> shown(ResultTable table, Dataset<Row> rows) {
    return table.conform(rows).collectAsList().stream()
        .map(row -> joined(table.fields().stream().map(field -> row.getAs(field.name()))))
        .sorted()
        .toList();
  }

  /** Every report of a table as a record, with what the stage says of it. */
  public static <R extends Report> List<Vintage<R>> vintages(
      InputTable table, Dataset<Row> reports, Function<InputRow, R> record) {
    Map<Origin, WhyNot> whyNot = new HashMap<>();
    for (Row row : reports.collectAsList()) {
      String code = row.getAs(Keys.WHY_NOT.name());
      whyNot.put(origin(row), code == null ? null : WhyNot.of(code));
    }
    return InputRows.of(table, reports).stream()
        .map(row -> new Vintage<>(record.apply(row), whyNot.get(row.origin())))
        .toList();
  }

  private static Origin origin(Row row) {
    return new Origin(
        row.getAs(tassei.jobs.table.Origin.FILE.name()),
        row.<Long>getAs(tassei.jobs.table.Origin.RECORD.name()));
  }

  public static List<JudgedControl> judged(Dataset<Row> verdicts) {
    return verdicts.collectAsList().stream().map(FindingsBothWays::judged).toList();
  }

  private static JudgedControl judged(Row row) {
    return new JudgedControl(
        row.getAs(Controls.CONTROL.name()),
        row.getAs(Controls.TABLE_NAME.name()),
        row.getAs(Keys.MEASURE.name()),
        row.getAs(Results.VERDICT.name()),
        row.getAs(Results.PUBLISHED.name()),
        row.getAs(Results.COMPUTED.name()),
        row.getAs(Results.DIFFERENCE.name()),
        row.getAs(Results.TOLERANCE.name()),
        row.<Boolean>getAs(Results.WEAK.name()),
        row.<Boolean>getAs(ControlVerdicts.IMPROBABLE.name()),
        !"contradicts".equals(row.getAs(Controls.EXPECT.name())));
  }

  /** Years in which a series does not agree with itself, by indicator. */
  public static Map<String, List<Disagreement>> disagreements(Dataset<Row> figures) {
    Map<String, List<Disagreement>> byKpi = new HashMap<>();
    for (Row row :
        KpiTables.unpacked(figures, KpiFigures.DISAGREEMENTS, KpiFigures.DISAGREEMENT_FIELDS)
            .collectAsList()) {
      byKpi
          .computeIfAbsent(row.getAs(Keys.KPI.name()), kpi -> new ArrayList<>())
          .add(
              new Disagreement(
                  row.<Integer>getAs(Keys.FISCAL_YEAR.name()),
                  row.getAs(Results.CUMULATIVE.name()),
                  row.getAs(Results.YEARLY.name())));
    }
    return byKpi;
  }
}
