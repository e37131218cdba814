package tassei.jobs.stage;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import tassei.jobs.table.Actuals;
import tassei.jobs.table.Field;
import tassei.jobs.table.InputTable;
import tassei.jobs.table.Inputs;
import tassei.jobs.table.Keys;
import tassei.jobs.table.Kpis;
import tassei.jobs.table.Results;

/** What is doubtful about indicators, outcomes and published figures, though usable. */
public final class KpiFindings {
  private static final Field IS_SHARED = Field.flag("is_shared", "several projects report it");
  private static final Field REPORTED =
      Field.number("reported", "quantities of all reports, one by one");
  private static final Field DISTINCT =
      Field.number("distinct_quantity", "quantities of outcomes, each once");
  private static final Field SHARED = Field.count("shared_count", "outcomes of several projects");

  private KpiFindings() {}

  public static Dataset<Row> of(
      Dataset<Row> kpis,
      Dataset<Row> plans,
      Dataset<Row> actuals,
      Dataset<Row> events,
      Dataset<Row> figures) {
    return approximate(actuals)
        .unionAll(odd(actuals, kpis))
        .unionAll(disagreements(figures))
        .unionAll(bothSources(actuals, kpis))
        .unionAll(shared(events))
        .unionAll(outsidePlans(kpis, plans));
  }

  /** Findings about single outcomes. */
  public static Dataset<Row> ofReports(Dataset<Row> reports, Dataset<Row> plans) {
    Dataset<Row> inForce = Vintages.inForce(reports);
    Column key = concat_ws(" ", Inputs.OUTCOME.col(), Keys.PROJECT.col());
    Dataset<Row> disagreeing =
        new Finding("outcome-disagreement", Finding.WARNING, "outcomes")
            .of(
                inForce.filter(Reports.OUTCOME_DIFFERS.col()),
                key,
                lit("同じ成果を別の課題が異なる種類・年度・数量で報告。最新の報告に従う"),
                lit(
                    "another project reports the same outcome with another kind, year or"
                        + " quantity; the newest report counts"));
    Dataset<Row> outside =
        new Finding("outside-plan", Finding.WARNING, "outcomes")
            .of(
                outside(
                    inForce.filter(Keys.FISCAL_YEAR.col().isNotNull()),
                    plans,
                    Keys.FISCAL_YEAR.col(),
                    Keys.FISCAL_YEAR.col()),
                key,
                Finding.words(JapaneseYears.named(Keys.FISCAL_YEAR.col()), "はどの計画の期間にも収まらない"),
                Finding.words("FY", Keys.FISCAL_YEAR.col(), " lies in no plan"));
    return disagreeing
        .unionAll(outside)
        .unionAll(OddFigures.ofOutcome().in(inForce, "outcomes", key));
  }

  /** A level may well be negative; so many of something are not. */
  private static Dataset<Row> odd(Dataset<Row> actuals, Dataset<Row> kpis) {
    Dataset<Row> counted = kpis.filter(Keys.MEASURE.col().isin("count", "ratio"));
    Dataset<Row> figures = actuals.join(counted, new String[] {Keys.KPI.name()}, "left_semi");
    return OddFigures.ofActual()
        .in(
            figures,
            "actuals",
            concat_ws(" ", Keys.KPI.col(), Keys.FISCAL_YEAR.col(), Keys.BASIS.col()))
        .unionAll(OddFigures.ofTarget().in(counted, "kpis", Keys.KPI.col()));
  }

  private static Dataset<Row> approximate(Dataset<Row> actuals) {
    Column about = coalesce(InputTable.aboutOf(Actuals.ACTUAL).col(), lit(false));
    Column figure = Finding.plain(Actuals.ACTUAL.col());
    return new Finding("approximate", Finding.INFO, "actuals")
        .of(
            actuals.filter(about),
            concat_ws(" ", Keys.KPI.col(), Keys.FISCAL_YEAR.col(), Keys.BASIS.col()),
            Finding.words("約と公表された値：", figure),
            Finding.words("published as approximate: ", figure));
  }

  private static Dataset<Row> disagreements(Dataset<Row> figures) {
    Dataset<Row> rows =
        KpiTables.unpacked(figures, KpiFigures.DISAGREEMENTS, KpiFigures.DISAGREEMENT_FIELDS);
    Column cumulative = Finding.plain(Results.CUMULATIVE.col());
    Column yearly = Finding.plain(Results.YEARLY.col());
    return new Finding("cumulative-disagrees", Finding.WARNING, "actuals")
        .of(
            rows,
            concat_ws(" ", Keys.KPI.col(), Keys.FISCAL_YEAR.col()),
            Finding.words("累積値（増分 ", cumulative, "）と年度値の計（", yearly, "）が合わない"),
            Finding.words(
                "cumulative figures give ", cumulative, ", yearly figures add to ", yearly));
  }

  private static Dataset<Row> bothSources(Dataset<Row> actuals, Dataset<Row> kpis) {
    Dataset<Row> both =
        ControlCounts.eventKpis(kpis).join(actuals, new String[] {Keys.KPI.name()}, "left_semi");
    return new Finding("both-sources", Finding.INFO, "kpis")
        .of(
            both,
            Keys.KPI.col(),
            lit("成果事象と公表値の両方がある。事象で数え、公表値は照合に使う"),
            lit(
                "has events and published figures: events count, the published figure is a control"));
  }

  /**
   * In quantities, as actuals are: an outcome may be of several articles or patients. A report that
   * names no project is none of another project.
   */
  private static Dataset<Row> shared(Dataset<Row> events) {
    Column quantity = Inputs.QUANTITY.col();
    Column project = Keys.PROJECT.col();
    // The first and the last by name tell as much as a count of distinct ones, without sorting
    // them.
    Column isShared = coalesce(IS_SHARED.col(), lit(false));
    Dataset<Row> sums =
        KpiEvents.matching(events)
            .groupBy(Keys.KPI.col(), Inputs.OUTCOME.col())
            .agg(
                IS_SHARED.from(min(project).notEqual(max(project))),
                REPORTED.from(sum(when(project.isNotNull(), quantity))),
                DISTINCT.from(sum(when(Results.COUNTED.col(), quantity))))
            .groupBy(Keys.KPI.col())
            .agg(
                REPORTED.from(sum(when(isShared, REPORTED.col()).otherwise(DISTINCT.col()))),
                DISTINCT.from(sum(DISTINCT.col())),
                SHARED.from(sum(isShared.cast(DataTypes.IntegerType))))
            .filter(SHARED.col().gt(0));
    Column reported = Finding.plain(REPORTED.col());
    Column distinct = Finding.plain(DISTINCT.col());
    return new Finding("shared-outcome", Finding.INFO, "outcomes")
        .of(
            sums,
            Keys.KPI.col(),
            Finding.words("延べ", reported, "件、重複を除き", distinct, "件（成果", SHARED.col(), "件を複数の課題が報告）"),
            Finding.words(
                reported,
                " as projects report them, ",
                distinct,
                " without duplicates (several projects reported the same outcome: ",
                SHARED.col(),
                ")"));
  }

  private static Dataset<Row> outsidePlans(Dataset<Row> kpis, Dataset<Row> plans) {
    Dataset<Row> dated =
        kpis.filter(Keys.FROM_FY.col().isNotNull().or(Kpis.DUE_FY.col().isNotNull()));
    Column from = coalesce(Keys.FROM_FY.col(), Kpis.DUE_FY.col());
    Column due = coalesce(Kpis.DUE_FY.col(), Keys.FROM_FY.col());
    Column first = JapaneseYears.named(from);
    return new Finding("outside-plan", Finding.INFO, "kpis")
        .of(
            outside(dated, plans, from, due),
            Keys.KPI.col(),
            when(from.equalTo(due), Finding.words(first, "はどの計画の期間にも収まらない"))
                .otherwise(Finding.words(first, "～", JapaneseYears.named(due), "はどの計画の期間にも収まらない")),
            when(from.equalTo(due), Finding.words("FY", from, " lies in no plan"))
                .otherwise(Finding.words("FY", from, " to FY", due, " lie in no plan")));
  }

  /** Rows whose years no single plan holds. */
  private static Dataset<Row> outside(
      Dataset<Row> rows, Dataset<Row> plans, Column from, Column to) {
    return rows.filter(not(Plans.hold(plans, from, to)));
  }
}
