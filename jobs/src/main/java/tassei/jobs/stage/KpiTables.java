package tassei.jobs.stage;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import tassei.jobs.table.Actuals;
import tassei.jobs.table.Field;
import tassei.jobs.table.FigureRows;
import tassei.jobs.table.Inputs;
import tassei.jobs.table.Keys;
import tassei.jobs.table.OriginFields;
import tassei.jobs.table.ResultTables;
import tassei.jobs.table.Results;

/** The result tables that stand in an assessed indicator. */
public final class KpiTables {
  private static final Field ITEM = Field.text("item", "one element of a list");

  private static final BigDecimal LIKELY = new BigDecimal("0.8");
  private static final BigDecimal UNLIKELY = new BigDecimal("0.5");

  /** The columns of a forecast. */
  public static final List<Field> FORECAST =
      List.of(
          Keys.KPI,
          Results.FORECAST_P10,
          Results.FORECAST_P50,
          Results.FORECAST_P90,
          Results.P_ATTAIN,
          Results.FORECAST_REASON);

  private KpiTables() {}

  public static Dataset<Row> attainment(Dataset<Row> figures) {
    return ResultTables.KPI_ATTAINMENT.conform(figures);
  }

  /** Indicators with what is forecast of each. */
  public static Dataset<Row> withForecasts(Dataset<Row> figures, Dataset<Row> forecasts) {
    return withForecasts(figures, forecasts, KpiFigures.FIELDS);
  }

  private static Dataset<Row> withForecasts(
      Dataset<Row> figures, Dataset<Row> forecasts, List<Field> fields) {
    Column[] columns = fields.stream().map(Field::col).toArray(Column[]::new);
    String[] forecast = FORECAST.stream().skip(1).map(Field::name).toArray(String[]::new);
    return figures
        .drop(forecast)
        .join(forecasts, new String[] {Keys.KPI.name()}, "left")
        .withColumn(Results.OUTLOOK.name(), outlook())
        .select(columns);
  }

  /** What is decided stays so; all else follows from the probability. */
  private static Column outlook() {
    Column probability = Results.P_ATTAIN.col();
    return when(Results.OUTLOOK.is(Results.DECIDED), Results.DECIDED)
        .when(probability.geq(LIKELY), "likely")
        .when(probability.lt(UNLIKELY), "unlikely")
        .when(probability.isNotNull(), "open");
  }

  public static Dataset<Row> yearly(Dataset<Row> figures) {
    return ResultTables.KPI_YEARLY.conform(
        unpacked(figures, KpiFigures.YEARS, KpiFigures.YEAR_FIELDS));
  }

  /** Every published row of an indicator; those that do not make its figure have factor 0. */
  public static Dataset<Row> figureRows(Dataset<Row> figures, Dataset<Row> reports) {
    Dataset<Row> published = figures.filter(not(KpiFigures.COUNTS_EVENTS.col()));
    Dataset<Row> used =
        unpacked(published, KpiFigures.USED, KpiFigures.USED_FIELDS)
            .select(OriginFields.FILE.col(), OriginFields.RECORD.col(), FigureRows.FACTOR.col());
    Dataset<Row> rows =
        reports
            .filter(Actuals.ACTUAL.col().isNotNull())
            .join(published.select(Keys.KPI.col()), new String[] {Keys.KPI.name()}, "left_semi")
            .join(used, new String[] {OriginFields.FILE.name(), OriginFields.RECORD.name()}, "left")
            .withColumn(FigureRows.FACTOR.name(), coalesce(FigureRows.FACTOR.col(), lit(0)));
    return rows.select(figureRow("quantity", Actuals.ACTUAL.col(), KpiPoints.thingsPrecision()))
        .unionAll(
            rows.filter(Inputs.DENOMINATOR.col().isNotNull())
                .select(figureRow("denominator", Inputs.DENOMINATOR.col(), lit(0))));
  }

  static Dataset<Row> unpacked(Dataset<Row> figures, Field list, List<Field> fields) {
    Dataset<Row> items = figures.select(Keys.KPI.col(), explode(list.col()).as(ITEM.name()));
    List<Column> columns = new ArrayList<>();
    columns.add(Keys.KPI.col());
    fields.forEach(field -> columns.add(field.from(ITEM.col().getField(field.name()))));
    return items.select(columns.toArray(Column[]::new));
  }

  private static Column[] figureRow(String role, Column value, Column precision) {
    Column counted = FigureRows.FACTOR.col().notEqual(0);
    Column whyNot =
        when(counted, lit(null)).otherwise(coalesce(Keys.WHY_NOT.col(), lit("not-used")));
    return new Column[] {
      FigureRows.FIGURE.from(concat(lit("kpi:"), Keys.KPI.col())),
      FigureRows.ROLE.from(lit(role)),
      FigureRows.PART.from(
          concat_ws(" ", Keys.KPI.col(), Keys.FISCAL_YEAR.col(), Keys.BASIS.col())),
      Keys.FISCAL_YEAR.col(),
      FigureRows.VALUE.from(value),
      FigureRows.FACTOR.from(FigureRows.FACTOR.col()),
      FigureRows.DIGITS.from(precision),
      Keys.REPORTED_ON.col(),
      Results.COUNTED.from(counted),
      Keys.WHY_NOT.from(whyNot),
      OriginFields.FILE.col(),
      OriginFields.RECORD.col(),
      Keys.SOURCE.col()
    };
  }
}
