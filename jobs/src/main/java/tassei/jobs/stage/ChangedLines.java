package tassei.jobs.stage;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import tassei.jobs.table.Budget;
import tassei.jobs.table.Field;
import tassei.jobs.table.Keys;
import tassei.jobs.table.Origin;
import tassei.jobs.table.Results;

/** Budget lines under scenarios. */
public final class ChangedLines {
  /** What a line's amount changes by, its pieces and all. */
  public static final Field AMOUNT_CHANGE = Field.yen("amount_change", "with all its pieces");

  /** What the line itself adds more, or less. */
  public static final Field COUNTED_CHANGE = Field.yen("counted_change", "without its pieces");

  /** The rows that say which line changes by how much in which scenario. */
  public static final List<Field> CHANGES =
      List.of(Keys.SCENARIO, Keys.LINE, AMOUNT_CHANGE, COUNTED_CHANGE);

  /** The columns of a line as used. */
  public static final List<Field> FIELDS = Lines.USED;

  private ChangedLines() {}

  /** Lines in yen, known by the columns of the budget table alone. */
  public static Dataset<Row> published(Dataset<Row> budgetLines) {
    List<Column> columns = new ArrayList<>();
    Lines.WRITTEN.forEach(
        field -> columns.add(field.equals(Lines.ABOUT) ? field.from(lit(false)) : field.col()));
    return budgetLines.select(columns.toArray(Column[]::new));
  }

  /** Every line once for each scenario, with what it has there. */
  public static Dataset<Row> of(Dataset<Row> used, Dataset<Row> scenarios, Dataset<Row> changes) {
    Dataset<Row> all =
        used.drop(Keys.SCENARIO.name())
            .crossJoin(scenarios.select(Keys.SCENARIO.col()))
            .join(changes, new String[] {Keys.SCENARIO.name(), Keys.LINE.name()}, "left");
    List<Column> columns = new ArrayList<>();
    Lines.USED.forEach(field -> columns.add(changed(field)));
    return all.select(columns.toArray(Column[]::new));
  }

  private static Column changed(Field field) {
    if (field.equals(Results.AMOUNT_YEN)) {
      return field.from(field.col().plus(inForce(AMOUNT_CHANGE)));
    }
    if (field.equals(Budget.AMOUNT)) {
      Column more = inForce(AMOUNT_CHANGE).divide(Money.yenPerUnit());
      return field.from(
          when(inForce(AMOUNT_CHANGE).equalTo(0), field.col()).otherwise(field.col().plus(more)));
    }
    return field.equals(Results.COUNTED_YEN)
        ? field.from(field.col().plus(inForce(COUNTED_CHANGE)))
        : field.col();
  }

  /** What an earlier report of the line said stays said. */
  private static Column inForce(Field change) {
    Column none = lit(0).cast(Field.YEN);
    return when(Keys.WHY_NOT.col().isNull(), coalesce(change.col(), none)).otherwise(none);
  }

  public static Encoder<Row> encoder() {
    return Encoders.row(Lines.schema(Lines.USED));
  }

  /**
   * A line that stands on its own: a new one, or the change of many.
   *
   * @param keys by column; a blank one is absent
   * @param programmes the programme and those above it
   */
  public static Row line(
      String scenario, Map<Field, Object> keys, List<String> programmes, BigDecimal yen) {
    List<Object> values = new ArrayList<>();
    for (Field field : Lines.USED) {
      values.add(value(field, scenario, keys, programmes, yen));
    }
    return RowFactory.create(values.toArray());
  }

  private static Object value(
      Field field,
      String scenario,
      Map<Field, Object> keys,
      List<String> programmes,
      BigDecimal yen) {
    Map<Field, Object> fixed =
        Map.ofEntries(
            Map.entry(Keys.SCENARIO, scenario),
            Map.entry(Budget.INCLUSION, "own"),
            Map.entry(Keys.UNIT, "円"),
            Map.entry(Budget.AMOUNT, yen),
            Map.entry(Keys.STATUS, "confirmed"),
            Map.entry(Results.AMOUNT_YEN, yen),
            Map.entry(Results.COUNTED_YEN, yen),
            Map.entry(Results.PRECISION_YEN, BigDecimal.ZERO),
            Map.entry(Lines.TOLERANCE_YEN, BigDecimal.ZERO),
            Map.entry(Lines.ABOUT, false),
            Map.entry(Lines.PROGRAMMES, programmes.toArray(String[]::new)),
            Map.entry(Lines.IN_ENVELOPE, false),
            Map.entry(Lines.PIECES, 0L),
            Map.entry(Origin.RECORD, 0L));
    return keys.containsKey(field) ? keys.get(field) : fixed.get(field);
  }
}
