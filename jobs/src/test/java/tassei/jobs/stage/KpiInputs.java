package tassei.jobs.stage;

import static tassei.jobs.stage.ShownValues.joined;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import tassei.contract.BudgetTable;
import tassei.contract.Level;
import tassei.contract.Owner;
import tassei.contract.Scope;
import tassei.contract.row.RollupRow;
import tassei.contract.words.Stage;
import tassei.contract.words.WhyNot;
import tassei.figures.indicator.KnownIndicators;
import tassei.figures.input.Origin;
import tassei.figures.input.Report;
import tassei.figures.input.ResearchProject;
import tassei.figures.known.Vintages.Vintage;
import tassei.jobs.record.InputRecords;
import tassei.jobs.table.Actuals;
import tassei.jobs.table.Field;
import tassei.jobs.table.InputRow;
import tassei.jobs.table.InputTable;
import tassei.jobs.table.Inputs;
import tassei.jobs.table.Keys;
import tassei.jobs.table.Kpis;
import tassei.jobs.table.Results;

/** Rows of the stages as what the functions about indicators are given. */
public final class KpiInputs {
  private KpiInputs() {}

  /**
   * What is known of a day.
   *
   * @param kpis in force
   * @param projects in force
   */
  public static KnownIndicators known(
      Dataset<Row> kpis, Dataset<Row> projects, Dataset<Row> outcomes, Dataset<Row> actuals) {
    Map<String, ResearchProject> byCode = new HashMap<>();
    for (InputRow row : InputRows.of(Inputs.PROJECTS, projects)) {
      byCode.put(row.text(Keys.PROJECT), InputRecords.project(row));
    }
    return new KnownIndicators(
        InputRows.of(Kpis.TABLE, kpis).stream().map(InputRecords::kpi).toList(),
        byCode,
        vintages(Inputs.OUTCOMES, outcomes, InputRecords::outcome),
        vintages(Actuals.TABLE, actuals, InputRecords::actual));
  }

  private static <R extends Report> List<Vintage<R>> vintages(
      InputTable table, Dataset<Row> reports, Function<InputRow, R> record) {
    Map<Origin, WhyNot> whyNot = new HashMap<>();
    for (Row row : reports.collectAsList()) {
      String code = row.getAs(Keys.WHY_NOT.name());
      whyNot.put(
          new Origin(
              row.getAs(tassei.jobs.table.Origin.FILE.name()),
              row.<Long>getAs(tassei.jobs.table.Origin.RECORD.name())),
          code == null ? null : WhyNot.of(code));
    }
    return InputRows.of(table, reports).stream()
        .map(record)
        .map(report -> new Vintage<>(report, whyNot.get(report.origin())))
        .toList();
  }

  /** As far as other figures ask for it. */
  public static List<RollupRow> rollup(Dataset<Row> rollup) {
    List<RollupRow> rows = new ArrayList<>();
    for (Row row : rollup.collectAsList()) {
      BudgetTable table =
          new BudgetTable(
              row.getAs(Keys.COLLECTION.name()),
              row.<Integer>getAs(Keys.FISCAL_YEAR.name()),
              Stage.of(row.getAs(Keys.STAGE.name())));
      Level level = Level.named(row.getAs(Keys.LEVEL.name()));
      rows.add(
          new RollupRow(
              new Scope(table, level, Owner.each(key -> row.getAs(key.code()))),
              row.getAs(Results.AMOUNT_YEN.name()),
              row.<Boolean>getAs(Results.AT_LEAST.name()),
              null,
              null,
              null,
              null,
              null,
              null,
              0,
              null,
              null,
              null,
              null));
    }
    return rows;
  }

  /** Years in which the figures of assessed indicators do not agree, a line each. */
  public static List<String> disagreements(Dataset<Row> assessed) {
    return unpacked(assessed, KpiFigures.DISAGREEMENTS, KpiFigures.DISAGREEMENT_FIELDS);
  }

  /** Published figures of assessed indicators and what they do to the actual, a line each. */
  public static List<String> published(Dataset<Row> assessed) {
    return unpacked(assessed, KpiFigures.USED, KpiFigures.USED_FIELDS);
  }

  private static List<String> unpacked(Dataset<Row> assessed, Field list, List<Field> fields) {
    return KpiTables.unpacked(assessed, list, fields).collectAsList().stream()
        .map(row -> joined(ShownValues.values(row)))
        .sorted()
        .toList();
  }
}
