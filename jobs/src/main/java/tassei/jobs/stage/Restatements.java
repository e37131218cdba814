package tassei.jobs.stage;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_max;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.split;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import tassei.jobs.table.Actuals;
import tassei.jobs.table.Budget;
import tassei.jobs.table.Controls;
import tassei.jobs.table.Inputs;
import tassei.jobs.table.Keys;
import tassei.jobs.table.Kpis;
import tassei.jobs.table.Remarks;
import tassei.jobs.table.ResultTables;

/** Values in force that replaced an earlier report: updates of what still ran, and revisions. */
public final class Restatements {
  private static final Column WRITTEN_YEAR = Keys.FISCAL_YEAR.col();

  private Restatements() {}

  public static Dataset<Row> of(
      Dataset<Row> budget,
      Dataset<Row> actuals,
      Dataset<Row> outcomes,
      Dataset<Row> kpis,
      Dataset<Row> controls) {
    Dataset<Row> series = ReportedChanges.of(ofActuals(actuals, Vintages.inForce(kpis)));
    Dataset<Row> others =
        ReportedChanges.of(
            ofBudget(budget)
                .unionAll(ofOutcomes(outcomes))
                .unionAll(ofKpis(kpis))
                .unionAll(ofControls(controls)));
    return ResultTables.RESTATEMENTS.conform(
        others.unionAll(SeriesChanges.withoutExplained(series)));
  }

  private static Dataset<Row> ofBudget(Dataset<Row> reports) {
    return said(
        reports,
        new Said(
            "budget",
            List.of(Keys.LINE.col()),
            List.of(Keys.LINE.col()),
            Budget.AMOUNT.col().multiply(Money.yenPerUnit()),
            WRITTEN_YEAR,
            WRITTEN_YEAR,
            WRITTEN_YEAR,
            Keys.STATUS.col(),
            Keys.STAGE.is("executed")));
  }

  /** A figure, and of how many it is: two numbers, either of which may change. */
  private static Dataset<Row> ofActuals(Dataset<Row> reports, Dataset<Row> kpis) {
    Dataset<Row> measured =
        reports.join(
            broadcast(kpis.select(Keys.KPI.col(), Keys.MEASURE.col())),
            new String[] {Keys.KPI.name()},
            "left");
    return said(measured, ofActual(Actuals.ACTUAL.col()))
        .unionAll(said(measured, ofActual(Keys.DENOMINATOR.col(), SeriesChanges.OF_HOW_MANY)));
  }

  private static Said ofActual(Column value, Column... further) {
    List<Column> key = new ArrayList<>(List.of(Keys.KPI.col(), Keys.BASIS.col()));
    key.addAll(Arrays.asList(further));
    List<Column> identity = new ArrayList<>(key);
    identity.add(WRITTEN_YEAR.cast(DataTypes.StringType));
    return new Said(
        "actuals",
        key,
        identity,
        value,
        WRITTEN_YEAR,
        WRITTEN_YEAR,
        coalesce(Actuals.FROM_FISCAL_YEAR.col(), WRITTEN_YEAR),
        Keys.STATUS.col(),
        coalesce(Keys.MEASURE.col().notEqual("level"), lit(true)));
  }

  /** An event may move to another year and be what it was. */
  private static Dataset<Row> ofOutcomes(Dataset<Row> reports) {
    List<Column> key = List.of(Inputs.OUTCOME.col(), Keys.PROJECT.col());
    return said(
        reports,
        new Said(
            "outcomes",
            key,
            key,
            coalesce(Inputs.QUANTITY.col(), lit(1)),
            Reports.year(),
            Reports.year(),
            lit(null),
            Keys.STATUS.col(),
            lit(true)));
  }

  private static Dataset<Row> ofKpis(Dataset<Row> reports) {
    return said(
        reports,
        new Said(
            "kpis",
            List.of(Keys.KPI.col()),
            List.of(Keys.KPI.col()),
            Kpis.TARGET.col(),
            lit(null),
            lit(null),
            lit(null),
            lit(null),
            lit(false)));
  }

  /** A published total grows while its last year runs, where what it counts does. */
  private static Dataset<Row> ofControls(Dataset<Row> reports) {
    Column years =
        transform(split(Controls.YEARS.col(), ";"), year -> year.cast(DataTypes.IntegerType));
    Column counts =
        Controls.TABLE_NAME
            .col()
            .notEqual("budget")
            .and(coalesce(Keys.MEASURE.col(), lit("sum")).isin("sum", "count"));
    Column last = array_max(years);
    return said(
        reports,
        new Said(
            "controls",
            List.of(Controls.CONTROL.col()),
            List.of(Controls.CONTROL.col()),
            Controls.VALUE.col().multiply(Money.yenPerUnit()),
            when(size(years).equalTo(1), last),
            last,
            lit(null),
            lit(null),
            counts.or(coalesce(Keys.STAGE.is("executed"), lit(false)))));
  }

  /**
   * What a report of a table says of one thing.
   *
   * @param key as it is printed
   * @param identity what makes it the same thing: what a key is written as may be another's
   * @param year as it is printed
   * @param lastYear the year that may still run
   * @param firstYear of the years it speaks of; null where they do not tell things apart
   * @param accumulates whether a smaller value can only be a correction
   */
  private record Said(
      String table,
      List<Column> key,
      List<Column> identity,
      Column value,
      Column year,
      Column lastYear,
      Column firstYear,
      Column status,
      Column accumulates) {}

  private static Dataset<Row> said(Dataset<Row> reports, Said said) {
    Column withdrawn = coalesce(said.status().equalTo(Keys.WITHDRAWN), lit(false));
    return Vintages.known(Vintages.ofSeveral(reports))
        .select(
            Remarks.TABLE_NAME.from(lit(said.table())),
            Remarks.KEY.from(concat_ws(" ", said.key().toArray(Column[]::new))),
            ReportedChanges.IDENTITY.from(array(said.identity().toArray(Column[]::new))),
            Keys.FISCAL_YEAR.from(said.year()),
            ReportedChanges.LAST_YEAR.from(said.lastYear()),
            ReportedChanges.FIRST_YEAR.from(said.firstYear()),
            ReportedChanges.VALUE.from(when(withdrawn, lit(null)).otherwise(said.value())),
            ReportedChanges.PROVISIONAL.from(
                coalesce(said.status().equalTo(Keys.PROVISIONAL), lit(false))),
            ReportedChanges.ACCUMULATES.from(said.accumulates()),
            Keys.REPORTED_ON.col());
  }
}
