package tassei.jobs.stage;

import static org.apache.spark.sql.functions.arrays_overlap;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.sequence;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;
import tassei.jobs.table.Actuals;
import tassei.jobs.table.Field;
import tassei.jobs.table.FigureRows;
import tassei.jobs.table.Inputs;
import tassei.jobs.table.Keys;
import tassei.jobs.table.Kpis;
import tassei.jobs.table.OriginFields;
import tassei.jobs.table.Results;

/** Published figures, outcomes and projects behind each control. */
public final class ControlCounts {
  private static final Field OWN_KPI = Keys.KPI.named("own_kpi");
  private static final Field NEWEST_YEAR = Keys.FISCAL_YEAR.named("newest_year");
  private static final Field ORDER = Field.count("report_order", "1 is the newest of the outcome");
  private static final Field PROGRAMME_PATH = Lines.PROGRAMMES;

  private ControlCounts() {}

  /** Rows of actuals; without a basis those that make the indicator's own figure. */
  public static Dataset<Row> ofActuals(
      Dataset<Row> reports, Dataset<Row> figures, Dataset<Row> controls) {
    Dataset<Row> rows = withOwnFigure(reports, figures);
    Column inScope =
        ControlTerms.any(ControlTerms.KPIS, OWN_KPI.col())
            .and(
                ControlTerms.any(
                    ControlTerms.YEARS, Keys.FISCAL_YEAR.col().cast(DataTypes.StringType)))
            .and(ControlTerms.any(ControlTerms.PROJECTS, Keys.INTEGRATED_PROJECT.col()))
            .and(ControlTerms.any(ControlTerms.PROGRAMMES, Keys.PROGRAMME.col()))
            .and(
                ControlTerms.BASIS
                    .col()
                    .isNull()
                    .or(ControlTerms.BASIS.col().equalTo(Keys.BASIS.col())));
    Column newest =
        max(when(Keys.WHY_NOT.col().isNull(), Keys.FISCAL_YEAR.col()))
            .over(
                Window.partitionBy(
                    FigureRows.FIGURE.col(), ControlTerms.ROLE.col(), OWN_KPI.col()));
    Dataset<Row> scoped =
        rows.join(ControlTerms.of(controls, "actuals"), inScope)
            .withColumn(NEWEST_YEAR.name(), newest);
    Column factor =
        when(Keys.WHY_NOT.col().isNotNull(), lit(0))
            .when(ControlTerms.BASIS.col().isNull(), FigureRows.FACTOR.col())
            .when(
                ControlTerms.BASIS
                    .is("cumulative")
                    .and(Keys.FISCAL_YEAR.col().notEqual(NEWEST_YEAR.col())),
                lit(0))
            .otherwise(lit(1));
    Column part = concat_ws(" ", OWN_KPI.col(), Keys.FISCAL_YEAR.col(), Keys.BASIS.col());
    return withDenominators(scoped, part, Actuals.ACTUAL.col(), factor, KpiPoints.PRECISION.col());
  }

  private static Dataset<Row> withOwnFigure(Dataset<Row> reports, Dataset<Row> figures) {
    Dataset<Row> used =
        KpiTables.unpacked(figures, KpiFigures.USED, KpiFigures.USED_FIELDS)
            .select(OriginFields.FILE.col(), OriginFields.RECORD.col(), FigureRows.FACTOR.col());
    Dataset<Row> owners =
        figures.select(
            OWN_KPI.from(Keys.KPI.col()), Keys.INTEGRATED_PROJECT.col(), Keys.PROGRAMME.col());
    return reports
        .withColumn(OWN_KPI.name(), Keys.KPI.col())
        .withColumn(KpiPoints.PRECISION.name(), KpiPoints.thingsPrecision())
        .drop(Keys.KPI.name())
        .join(owners, new String[] {OWN_KPI.name()}, "left")
        .join(used, new String[] {OriginFields.FILE.name(), OriginFields.RECORD.name()}, "left")
        .withColumn(FigureRows.FACTOR.name(), coalesce(FigureRows.FACTOR.col(), lit(0)));
  }

  /** Distinct outcomes: of an indicator where the control names one, else of all in force. */
  public static Dataset<Row> ofOutcomes(
      Dataset<Row> reports, Dataset<Row> events, Dataset<Row> controls, Dataset<Row> paths) {
    Dataset<Row> terms = ControlTerms.of(controls, "outcomes");
    Column onKpi = ControlTerms.any(ControlTerms.KPIS, OWN_KPI.col());
    Column place = place();
    Dataset<Row> counted =
        withPaths(KpiEvents.inScope(events), paths)
            .withColumn(OWN_KPI.name(), Keys.KPI.col())
            .drop(Keys.KPI.name(), Results.COUNTED.name())
            .join(terms.filter(ControlTerms.KPIS.col().isNotNull()), onKpi.and(place));
    Dataset<Row> all =
        withPaths(Vintages.known(reports), paths)
            .withColumn(OWN_KPI.name(), OWN_KPI.unknown())
            .join(terms.filter(ControlTerms.KPIS.col().isNull()), place);
    Column order =
        row_number()
            .over(
                Window.partitionBy(
                        FigureRows.FIGURE.col(),
                        OWN_KPI.col(),
                        Inputs.OUTCOME.col(),
                        KpiEvents.matches())
                    .orderBy(
                        Keys.REPORTED_ON.col().desc_nulls_last(),
                        Keys.PROJECT.col().asc_nulls_last()));
    Dataset<Row> scoped =
        all.unionByName(counted)
            .withColumn(ORDER.name(), order)
            .withColumn(Keys.SOURCE.name(), Keys.SOURCE.unknown())
            .withColumn(
                Keys.WHY_NOT.name(),
                when(not(KpiEvents.matches()), Keys.WHY_NOT.col())
                    .when(ORDER.col().gt(1), lit(KpiEvents.SHARED)));
    Column factor = when(Keys.WHY_NOT.col().isNull(), lit(1)).otherwise(lit(0));
    Column part = concat_ws(" ", Inputs.OUTCOME.col(), Keys.PROJECT.col());
    return withDenominators(scoped, part, Inputs.QUANTITY.col(), factor, lit(0));
  }

  private static Column place() {
    return ControlTerms.any(ControlTerms.YEARS, Keys.FISCAL_YEAR.col().cast(DataTypes.StringType))
        .and(ControlTerms.any(ControlTerms.MINISTRIES, Keys.MINISTRY.col()))
        .and(ControlTerms.any(ControlTerms.PROJECTS, Keys.INTEGRATED_PROJECT.col()))
        .and(ControlTerms.anyAbove(ControlTerms.PROGRAMMES, PROGRAMME_PATH.col()));
  }

  /** Projects that ran in the years in scope. */
  public static Dataset<Row> ofProjects(
      Dataset<Row> projects, Dataset<Row> controls, Dataset<Row> paths) {
    Column ran =
        transform(
            sequence(
                coalesce(Keys.FROM_FY.col(), Keys.TO_FY.col()),
                coalesce(Keys.TO_FY.col(), Keys.FROM_FY.col())),
            year -> year.cast(DataTypes.StringType));
    Column inScope =
        ControlTerms.YEARS
            .col()
            .isNull()
            .or(coalesce(arrays_overlap(ControlTerms.YEARS.col(), ran), lit(false)))
            .and(ControlTerms.any(ControlTerms.MINISTRIES, Keys.MINISTRY.col()))
            .and(ControlTerms.any(ControlTerms.PROJECTS, Keys.INTEGRATED_PROJECT.col()))
            .and(ControlTerms.anyAbove(ControlTerms.PROGRAMMES, PROGRAMME_PATH.col()));
    Dataset<Row> rows =
        withPaths(projects, paths)
            .join(ControlTerms.of(controls, "projects"), inScope)
            .withColumn(Keys.FISCAL_YEAR.name(), Keys.FISCAL_YEAR.unknown())
            .withColumn(Keys.REPORTED_ON.name(), Keys.REPORTED_ON.unknown())
            .withColumn(Keys.WHY_NOT.name(), Keys.WHY_NOT.unknown())
            .withColumn(Keys.SOURCE.name(), Keys.SOURCE.unknown());
    return rows(rows, Keys.PROJECT.col(), "amount", lit(1), lit(1), lit(0));
  }

  private static Dataset<Row> withPaths(Dataset<Row> rows, Dataset<Row> paths) {
    return rows.join(paths, new String[] {Keys.PROGRAMME.name()}, "left");
  }

  private static Dataset<Row> withDenominators(
      Dataset<Row> scoped, Column part, Column value, Column factor, Column precision) {
    Column counted = ControlTerms.MEASURE.is("count");
    Column main = when(counted, lit(1).cast(Field.NUMBER)).otherwise(value);
    Dataset<Row> amounts = rows(scoped, part, null, main, factor, precision);
    Dataset<Row> denominators =
        rows(
            scoped.filter(
                ControlTerms.MEASURE.is("ratio").and(Inputs.DENOMINATOR.col().isNotNull())),
            part,
            "denominator",
            Inputs.DENOMINATOR.col(),
            factor,
            lit(0));
    return amounts.unionAll(denominators);
  }

  private static Dataset<Row> rows(
      Dataset<Row> scoped,
      Column part,
      String role,
      Column value,
      Column factor,
      Column precision) {
    return scoped.select(
        FigureRows.FIGURE.col(),
        FigureRows.ROLE.from(role == null ? ControlTerms.ROLE.col() : lit(role)),
        FigureRows.PART.from(part),
        Keys.FISCAL_YEAR.col(),
        FigureRows.VALUE.from(value),
        FigureRows.FACTOR.from(factor),
        FigureRows.DIGITS.from(precision),
        Keys.REPORTED_ON.col(),
        Keys.WHY_NOT.from(when(factor.equalTo(0), coalesce(Keys.WHY_NOT.col(), lit("not-used")))),
        OriginFields.FILE.col(),
        OriginFields.RECORD.col(),
        Keys.SOURCE.col());
  }

  /** Events up to a published figure that the events themselves replace. */
  public static Dataset<Row> ofPublishedBesideEvents(
      Dataset<Row> actuals, Dataset<Row> events, Dataset<Row> kpis) {
    Field first = Keys.FISCAL_YEAR.named("first_year");
    Field asked = Keys.FISCAL_YEAR.named("asked_year");
    Dataset<Row> published =
        actuals
            .join(eventKpis(kpis), new String[] {Keys.KPI.name()}, "left_semi")
            .select(
                Keys.KPI.col(),
                first.from(coalesce(Actuals.FROM_FISCAL_YEAR.col(), Keys.FISCAL_YEAR.col())),
                asked.from(Keys.FISCAL_YEAR.col()),
                Keys.BASIS.col(),
                FigureRows.FIGURE.from(concat(lit("control:"), ControlStatements.publishedName())));
    Column covered =
        Keys.FISCAL_YEAR
            .col()
            .leq(asked.col())
            .and(Keys.BASIS.is("cumulative").or(Keys.FISCAL_YEAR.col().geq(first.col())));
    Column counts = when(Results.COUNTED.col(), lit(1)).otherwise(lit(0));
    Dataset<Row> rows =
        KpiEvents.inScope(events)
            .join(published, new String[] {Keys.KPI.name()})
            .filter(covered)
            .withColumn(Keys.SOURCE.name(), Keys.SOURCE.unknown())
            .withColumn(ControlTerms.ROLE.name(), lit("amount"));
    Column part = concat_ws(" ", Inputs.OUTCOME.col(), Keys.PROJECT.col());
    Dataset<Row> amounts = rows(rows, part, null, Inputs.QUANTITY.col(), counts, lit(0));
    Dataset<Row> denominators =
        rows(
            rows.filter(Inputs.DENOMINATOR.col().isNotNull()),
            part,
            "denominator",
            Inputs.DENOMINATOR.col(),
            counts,
            lit(0));
    return amounts.unionAll(denominators);
  }

  static Dataset<Row> eventKpis(Dataset<Row> kpis) {
    return kpis.filter(Kpis.KINDS.col().isNotNull());
  }
}
