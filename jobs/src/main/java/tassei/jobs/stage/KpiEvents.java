package tassei.jobs.stage;

import static org.apache.spark.sql.functions.array_contains;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.exists;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.forall;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.split;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import tassei.jobs.table.Field;
import tassei.jobs.table.Inputs;
import tassei.jobs.table.Keys;
import tassei.jobs.table.Kpis;
import tassei.jobs.table.Results;

/** Which report counts for which indicator, and why the others do not. */
public final class KpiEvents {
  private static final Field KIND = Field.text("kpi_event_kind", "one kind that counts");
  private static final Field KPI_PROJECT = Keys.INTEGRATED_PROJECT.named("kpi_project");
  private static final Field KPI_PROGRAMME = Keys.PROGRAMME.named("kpi_programme");
  private static final Field KPI_FROM = Keys.FROM_FY.named("kpi_from");
  private static final Field KPI_DUE = Kpis.DUE_FY.named("kpi_due");
  private static final Field ORDER = Field.count("report_order", "1 is the newest of the outcome");

  /** A second report of the same outcome: it counts for its own scopes, not twice for the whole. */
  static final String SHARED = "shared";

  private KpiEvents() {}

  /** Reports of a kind that some indicator counts. */
  public static Dataset<Row> asked(Dataset<Row> reports, Dataset<Row> kpis) {
    Dataset<Row> kinds =
        kpis.filter(Kpis.KINDS.col().isNotNull())
            .select(explode(split(Kpis.KINDS.col(), ";")).as(KIND.name()));
    return reports.join(
        org.apache.spark.sql.functions.broadcast(kinds),
        Inputs.OUTCOME_KIND.col().equalTo(KIND.col()),
        "left_semi");
  }

  /**
   * Reports of the kind and place of an indicator; those that match fully but for one reason say
   * it.
   */
  public static Dataset<Row> of(Dataset<Row> reports, Dataset<Row> kpis) {
    Dataset<Row> wanted =
        kpis.filter(Kpis.KINDS.col().isNotNull())
            .select(
                Keys.KPI.col(),
                explode(split(Kpis.KINDS.col(), ";")).as(KIND.name()),
                KPI_PROJECT.from(Keys.INTEGRATED_PROJECT.col()),
                KPI_PROGRAMME.from(Keys.PROGRAMME.col()),
                KPI_FROM.from(Keys.FROM_FY.col()),
                KPI_DUE.from(Kpis.DUE_FY.col()),
                Kpis.OUTCOME_TAGS.col());
    Column sameKind = Inputs.OUTCOME_KIND.col().equalTo(KIND.col());
    Column sameProject =
        KPI_PROJECT.col().isNull().or(KPI_PROJECT.col().equalTo(Keys.INTEGRATED_PROJECT.col()));
    Column sameProgramme =
        KPI_PROGRAMME.col().isNull().or(KPI_PROGRAMME.col().equalTo(Keys.PROGRAMME.col()));
    Dataset<Row> candidates =
        reports
            .join(
                org.apache.spark.sql.functions.broadcast(wanted),
                sameKind.and(sameProject).and(sameProgramme))
            .withColumn(
                Keys.WHY_NOT.name(),
                when(not(inPeriod()), "outside-period")
                    .when(not(tagsMatch()), "other-tags")
                    .otherwise(Keys.WHY_NOT.col()));
    return onceEach(candidates)
        .drop(
            KIND.name(),
            KPI_PROJECT.name(),
            KPI_PROGRAMME.name(),
            KPI_FROM.name(),
            KPI_DUE.name(),
            Kpis.OUTCOME_TAGS.name());
  }

  /** Reports that match their indicator, shared ones included. */
  static Dataset<Row> matching(Dataset<Row> events) {
    return events.filter(matches());
  }

  /** Whether a row of events counts, or would but for another report of the same outcome. */
  static Column matches() {
    return Keys.WHY_NOT.col().isNull().or(Keys.WHY_NOT.is(SHARED));
  }

  /** The same with reports that were replaced or withdrawn. */
  static Dataset<Row> inScope(Dataset<Row> events) {
    return events.filter(
        matches().or(Keys.WHY_NOT.col().isin(Vintages.SUPERSEDED, Keys.WITHDRAWN)));
  }

  private static Dataset<Row> onceEach(Dataset<Row> candidates) {
    return Alone.apart(
            candidates,
            alone -> alone.withColumn(ORDER.name(), lit(1)),
            others -> others.withColumn(ORDER.name(), order()))
        .withColumn(
            Keys.WHY_NOT.name(), coalesce(Keys.WHY_NOT.col(), when(ORDER.col().gt(1), lit(SHARED))))
        .withColumn(Results.COUNTED.name(), Keys.WHY_NOT.col().isNull())
        .drop(ORDER.name());
  }

  private static Column order() {
    return row_number()
        .over(
            Window.partitionBy(Keys.KPI.col(), Inputs.OUTCOME.col(), Keys.WHY_NOT.col().isNull())
                .orderBy(
                    Keys.REPORTED_ON.col().desc_nulls_last(), Keys.PROJECT.col().asc_nulls_last()));
  }

  /** An event of unknown year is in no period that has a beginning or an end. */
  private static Column inPeriod() {
    Column year = Keys.FISCAL_YEAR.col();
    Column begun = KPI_FROM.col().isNull().or(year.geq(KPI_FROM.col()));
    Column notOver = KPI_DUE.col().isNull().or(year.leq(KPI_DUE.col()));
    return coalesce(begun.and(notOver), lit(false));
  }

  /** {@code a;b|c}: a and one of b and c. */
  private static Column tagsMatch() {
    Column tags = split(coalesce(Reports.TAGS.col(), lit("")), ";");
    Column all =
        forall(
            split(Kpis.OUTCOME_TAGS.col(), ";"),
            term -> exists(split(term, "\\|"), tag -> array_contains(tags, tag)));
    return Kpis.OUTCOME_TAGS.col().isNull().or(all);
  }
}
