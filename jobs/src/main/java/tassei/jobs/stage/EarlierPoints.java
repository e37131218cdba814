package tassei.jobs.stage;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.element_at;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.regexp_replace;
import static org.apache.spark.sql.functions.split;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import tassei.jobs.table.Actuals;
import tassei.jobs.table.Field;
import tassei.jobs.table.FigureRows;
import tassei.jobs.table.InputTable;
import tassei.jobs.table.Inputs;
import tassei.jobs.table.Keys;
import tassei.jobs.table.OriginFields;
import tassei.jobs.table.Results;

/** The figures of indicators as the tables of a finished run have them. */
public final class EarlierPoints {
  /** Of a published figure, what only report.json says. */
  public static final List<Field> REPORTED =
      List.of(Keys.KPI, Keys.FISCAL_YEAR, Keys.BASIS, Actuals.FROM_FISCAL_YEAR, Keys.STATUS);

  private static final Field STATUS_OF_YEAR = Keys.STATUS.named("status_of_year");

  private EarlierPoints() {}

  /**
   * Runs that do not list their published figures say of a year alone whether it is provisional.
   *
   * @param published the figures in force as report.json lists them; may be empty
   */
  public static Dataset<Row> of(
      Dataset<Row> figureRows,
      Dataset<Row> yearly,
      Dataset<Row> published,
      Dataset<Row> events,
      Dataset<Row> kpis) {
    Dataset<Row> counted = events.withColumn(Reports.IS_SIMULATED.name(), lit(false));
    return KpiPoints.of(counted, actuals(figureRows, yearly, published), kpis);
  }

  private static Dataset<Row> actuals(
      Dataset<Row> figureRows, Dataset<Row> yearly, Dataset<Row> published) {
    String[] row = {OriginFields.FILE.name(), OriginFields.RECORD.name()};
    Dataset<Row> statuses =
        yearly.select(
            Keys.KPI.col(), Keys.FISCAL_YEAR.col(), STATUS_OF_YEAR.from(Keys.STATUS.col()));
    return inForce(figureRows, "quantity")
        .select(
            Keys.KPI.from(regexp_replace(FigureRows.FIGURE.col(), "^kpi:", "")),
            Keys.BASIS.from(element_at(split(FigureRows.PART.col(), " "), -1)),
            Keys.FISCAL_YEAR.col(),
            Actuals.ACTUAL.from(FigureRows.VALUE.col()),
            Keys.PRECISION.from(FigureRows.DIGITS.col()),
            Keys.REPORTED_ON.col(),
            Keys.SOURCE.col(),
            OriginFields.FILE.col(),
            OriginFields.RECORD.col())
        .join(
            inForce(figureRows, "denominator")
                .select(
                    OriginFields.FILE.col(),
                    OriginFields.RECORD.col(),
                    Inputs.DENOMINATOR.from(FigureRows.VALUE.col())),
            row,
            "left")
        .join(
            published,
            new String[] {Keys.KPI.name(), Keys.FISCAL_YEAR.name(), Keys.BASIS.name()},
            "left")
        .join(statuses, new String[] {Keys.KPI.name(), Keys.FISCAL_YEAR.name()}, "left")
        .withColumn(Keys.STATUS.name(), coalesce(Keys.STATUS.col(), STATUS_OF_YEAR.col()))
        .withColumn(
            InputTable.placeOf(Actuals.ACTUAL).name(), InputTable.placeOf(Actuals.ACTUAL).unknown())
        .withColumn(
            InputTable.aboutOf(Actuals.ACTUAL).name(),
            InputTable.aboutOf(Actuals.ACTUAL).unknown());
  }

  private static Dataset<Row> inForce(Dataset<Row> figureRows, String role) {
    Column isUsed = Results.COUNTED.col().or(Keys.WHY_NOT.is("not-used"));
    return figureRows.filter(
        FigureRows.FIGURE.col().startsWith("kpi:").and(FigureRows.ROLE.is(role)).and(isUsed));
  }
}
