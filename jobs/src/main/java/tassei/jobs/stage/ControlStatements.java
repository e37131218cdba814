package tassei.jobs.stage;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import tassei.jobs.table.Actuals;
import tassei.jobs.table.Budget;
import tassei.jobs.table.Controls;
import tassei.jobs.table.Field;
import tassei.jobs.table.Inputs;
import tassei.jobs.table.Keys;
import tassei.jobs.table.Kpis;
import tassei.jobs.table.Results;

/** Every statement that is checked: the published ones, and what pieces and events imply. */
public final class ControlStatements {
  static final String PARTS = "parts:";
  static final String PUBLISHED = "published:";
  static final Field PERCENT = Field.flag("is_percent", "stated in per cent");
  static final Field PRECISION = Field.number("said_precision", "published precision");
  static final Field UPPER_BOUND = Field.flag("upper_bound", "only a larger sum contradicts it");

  private static final List<Field> SAID =
      List.of(
          Controls.CONTROL,
          Controls.TABLE_NAME,
          Keys.MEASURE,
          Keys.NAME_JA,
          Keys.NAME_EN,
          Results.PUBLISHED,
          PRECISION,
          PERCENT,
          UPPER_BOUND,
          Controls.EXPECT,
          Keys.REPORTED_ON,
          Keys.SOURCE,
          Keys.UNIT);
  static final List<Field> FIELDS = Stream.concat(SAID.stream(), Controls.SCOPE.stream()).toList();

  private ControlStatements() {}

  /** In yen where the control speaks of money. */
  public static Dataset<Row> published(Dataset<Row> controls) {
    List<Column> columns = new ArrayList<>();
    Controls.SCOPE.forEach(field -> columns.add(field.col()));
    return selected(
        controls,
        columns,
        Controls.CONTROL.col(),
        Controls.TABLE_NAME.col(),
        Keys.MEASURE.col(),
        Keys.NAME_JA.col(),
        Keys.NAME_EN.col(),
        Results.PUBLISHED.from(Controls.VALUE.col().multiply(Money.yenPerUnit())),
        PRECISION.from(Money.precision(Controls.VALUE)),
        PERCENT.from(Keys.UNIT.col().isin("％", "%")),
        UPPER_BOUND.from(lit(false)),
        Controls.EXPECT.col(),
        Keys.REPORTED_ON.col(),
        Keys.SOURCE.col(),
        Keys.UNIT.col());
  }

  private static Dataset<Row> selected(Dataset<Row> rows, List<Column> scope, Column... said) {
    List<Column> columns = new ArrayList<>(List.of(said));
    columns.addAll(scope);
    return rows.select(columns.toArray(Column[]::new));
  }

  /** The scope of what is said of a line or an indicator: the columns it has, others blank. */
  private static List<Column> scopeOf(Map<Field, Column> known) {
    List<Column> columns = new ArrayList<>();
    Controls.SCOPE.forEach(field -> columns.add(field.from(known.getOrDefault(field, lit(null)))));
    return columns;
  }

  /** An envelope is the published total of its pieces; of うち pieces it is only the most. */
  public static Dataset<Row> ofPieces(Dataset<Row> lines, CodeNames names) {
    Field envelope = Keys.LINE.named("piece_of");
    Column some = Budget.INCLUSION.is("of-which");
    Dataset<Row> kinds =
        lines
            .filter(Lines.IN_ENVELOPE.col())
            .groupBy(envelope.from(Budget.ENVELOPE.col()))
            .agg(UPPER_BOUND.from(max(some)));
    Dataset<Row> wholes =
        lines
            .filter(Keys.WHY_NOT.col().isNull())
            .join(kinds, Keys.LINE.col().equalTo(envelope.col()));
    return selected(
        wholes,
        scopeOf(ofLine()),
        Controls.CONTROL.from(concat(lit(PARTS), Keys.LINE.col())),
        Controls.TABLE_NAME.from(lit("budget")),
        Keys.MEASURE.from(lit("sum")),
        Keys.NAME_JA.from(concat(names.ofLineJa(), lit("の内訳の計"))),
        Keys.NAME_EN.from(concat(lit("Breakdown of "), names.ofLineEn())),
        Results.PUBLISHED.from(Results.AMOUNT_YEN.col()),
        PRECISION.from(Results.PRECISION_YEN.col()),
        PERCENT.from(lit(false)),
        UPPER_BOUND.col(),
        Controls.EXPECT.from(lit("agree")),
        Keys.REPORTED_ON.unknown(),
        Keys.SOURCE.col(),
        Keys.UNIT.from(lit("円")));
  }

  private static Map<Field, Column> ofLine() {
    Map<Field, Column> scope = new HashMap<>();
    Controls.SCOPE.stream()
        .filter(field -> !List.of(Controls.YEARS, Keys.KPI, Keys.BASIS).contains(field))
        .forEach(field -> scope.put(field, field.col()));
    scope.put(Controls.YEARS, Keys.FISCAL_YEAR.col().cast(DataTypes.StringType));
    return scope;
  }

  private static final Map<Field, Column> SCOPE_OF_FIGURE =
      Map.of(
          Keys.KPI, Keys.KPI.col(),
          Keys.BASIS, Keys.BASIS.col(),
          Controls.YEARS, Keys.FISCAL_YEAR.col().cast(DataTypes.StringType));

  /** Where events count, the published figure is what they must give. */
  public static Dataset<Row> besideEvents(Dataset<Row> actuals, Dataset<Row> kpis) {
    Dataset<Row> measures =
        ControlCounts.eventKpis(kpis)
            .select(
                Keys.KPI.col(),
                Keys.MEASURE.col(),
                Keys.UNIT.from(Kpis.UNIT_JA.col()),
                Keys.NAME_JA.col(),
                Keys.NAME_EN.col(),
                PERCENT.from(coalesce(Kpis.UNIT_JA.col().isin("％", "%"), lit(false))));
    Column sumOrRatio = when(Keys.MEASURE.is("ratio"), lit("ratio")).otherwise(lit("sum"));
    Column isRatio = Keys.MEASURE.is("ratio").and(Inputs.DENOMINATOR.col().isNotNull());
    Column ratio =
        Actuals.ACTUAL
            .col()
            .multiply(when(PERCENT.col(), lit(100)).otherwise(lit(1)))
            .divide(Inputs.DENOMINATOR.col());
    Column year = Keys.FISCAL_YEAR.col();
    return selected(
        actuals
            .filter(Actuals.ACTUAL.col().isNotNull())
            .join(measures, new String[] {Keys.KPI.name()})
            .filter(not(isOfNothing())),
        scopeOf(SCOPE_OF_FIGURE),
        Controls.CONTROL.from(publishedName()),
        Controls.TABLE_NAME.from(lit("outcomes")),
        Keys.MEASURE.from(sumOrRatio),
        Keys.NAME_JA.from(
            concat(Keys.NAME_JA.col(), lit(" "), JapaneseYears.named(year), lit("の公表値"))),
        Keys.NAME_EN.from(concat(Keys.NAME_EN.col(), lit(", published for FY"), year)),
        Results.PUBLISHED.from(when(isRatio, ratio).otherwise(Actuals.ACTUAL.col())),
        PRECISION.from(KpiPoints.thingsPrecision()),
        PERCENT.col(),
        UPPER_BOUND.from(lit(false)),
        Controls.EXPECT.from(lit("agree")),
        Keys.REPORTED_ON.col(),
        Keys.SOURCE.col(),
        Keys.UNIT.col());
  }

  /** None of none is printed by offices, and is no ratio. */
  private static Column isOfNothing() {
    Column isNone = coalesce(Inputs.DENOMINATOR.is(0), lit(false));
    return coalesce(Keys.MEASURE.is("ratio"), lit(false)).and(isNone);
  }

  static Column publishedName() {
    return concat(
        lit(PUBLISHED), concat_ws(":", Keys.KPI.col(), Keys.FISCAL_YEAR.col(), Keys.BASIS.col()));
  }
}
