package tassei.jobs.stage;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;
import static tassei.jobs.stage.ThenNow.NOW;
import static tassei.jobs.stage.ThenNow.THEN;
import static tassei.jobs.stage.ThenNow.column;
import static tassei.jobs.stage.ThenNow.is;
import static tassei.jobs.stage.ThenNow.was;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import tassei.jobs.table.Field;
import tassei.jobs.table.Keys;
import tassei.jobs.table.Remarks;
import tassei.jobs.table.Results;

/**
 * What each budget line has more, or less, than in an earlier run, as lines of their own whose
 * scenario is the cause; the very stage that sums a budget sums them.
 */
public final class BudgetDifferences {
  private static final List<Field> PLACE =
      List.of(
          Keys.COLLECTION,
          Keys.FISCAL_YEAR,
          Keys.STAGE,
          Keys.MINISTRY,
          Keys.INTEGRATED_PROJECT,
          Keys.PROGRAMME,
          Keys.RECIPIENT,
          Keys.ACCOUNT);
  private static final List<Field> AMOUNTS =
      List.of(Results.AMOUNT_YEN, Results.COUNTED_YEN, Keys.STATUS, Keys.REPORTED_ON);

  private static final Field NEWEST_YEAR = Field.year("newest_year", "newest of its table then");
  private static final Field ITEMISED = Field.flag("itemised", "lines of its table are new");
  private static final Field ENTRY = Field.text("entry", "what one line changes in one place");
  private static final Column WAS = was(Results.COUNTED_YEN).isNotNull();
  private static final Column IS = is(Results.COUNTED_YEN).isNotNull();

  private BudgetDifferences() {}

  /**
   * Lines in the shape of those a budget is summed of.
   *
   * @param paths each programme with those above it
   */
  public static Dataset<Row> of(Dataset<Row> then, Dataset<Row> now, Dataset<Row> paths) {
    Dataset<Row> both =
        withNewestYear(
            counted(then, THEN).join(counted(now, NOW), new String[] {Keys.LINE.name()}, "full"),
            then);
    Column sameTable =
        max(IS.and(not(WAS)))
            .over(
                Window.partitionBy(
                    either(Keys.COLLECTION), either(Keys.FISCAL_YEAR), either(Keys.STAGE)));
    Column isMoved = not(isInPlace());
    Column entries =
        filter(
            array(
                when(WAS, entry(THEN, when(IS, inBoth(isMoved)).otherwise(Remarks.REVISION), -1)),
                when(IS, entry(NOW, when(WAS, inBoth(isMoved)).otherwise(come()), 1))),
            Column::isNotNull);
    Dataset<Row> changes =
        both.withColumn(ITEMISED.name(), sameTable)
            .filter(not(WAS.and(IS).and(not(isMoved)).and(isSameAmount())))
            .select(Keys.LINE.col(), explode(entries).as(ENTRY.name()));
    return asLines(changes, paths);
  }

  private static Dataset<Row> counted(Dataset<Row> lines, String prefix) {
    List<Column> columns = new ArrayList<>(List.of(Keys.LINE.col()));
    PLACE.forEach(field -> columns.add(field.col().as(prefix + field.name())));
    AMOUNTS.forEach(field -> columns.add(field.col().as(prefix + field.name())));
    return lines
        .filter(Keys.WHY_NOT.col().isNull().and(Results.COUNTED_YEN.col().isNotNull()))
        .select(columns.toArray(Column[]::new));
  }

  /** Of the same published table: a line of a later year is the first of it. */
  private static Dataset<Row> withNewestYear(Dataset<Row> both, Dataset<Row> then) {
    Field collection = Keys.COLLECTION.named("known_collection");
    Field stage = Keys.STAGE.named("known_stage");
    Dataset<Row> newest =
        then.filter(Keys.WHY_NOT.col().isNull())
            .groupBy(Keys.COLLECTION.col().as(collection.name()), Keys.STAGE.col().as(stage.name()))
            .agg(NEWEST_YEAR.from(max(Keys.FISCAL_YEAR.col())));
    return both.join(
            newest,
            is(Keys.COLLECTION)
                .eqNullSafe(collection.col())
                .and(is(Keys.STAGE).eqNullSafe(stage.col())),
            "left")
        .drop(collection.name(), stage.name());
  }

  private static Column isInPlace() {
    return PLACE.stream()
        .map(field -> was(field).eqNullSafe(is(field)))
        .reduce(Column::and)
        .orElseThrow();
  }

  private static Column isSameAmount() {
    return was(Results.COUNTED_YEN).equalTo(is(Results.COUNTED_YEN));
  }

  /** What of an unchanged line is itemised now is news; another amount is judged as any report. */
  private static Column inBoth(Column isMoved) {
    Column sameReport = was(Results.AMOUNT_YEN).eqNullSafe(is(Results.AMOUNT_YEN));
    Column fell =
        was(Keys.STAGE).equalTo("executed").and(is(Results.AMOUNT_YEN).lt(was(Results.AMOUNT_YEN)));
    Column open =
        was(Keys.STATUS)
            .eqNullSafe(Keys.PROVISIONAL)
            .or(ReportedChanges.ran(was(Keys.FISCAL_YEAR), was(Keys.REPORTED_ON)));
    return when(isMoved, Remarks.INPUT)
        .when(sameReport.and(ITEMISED.col()), Remarks.UPDATE)
        .when(not(sameReport).and(open).and(not(coalesce(fell, lit(false)))), Remarks.UPDATE)
        .otherwise(Remarks.REVISION);
  }

  private static Column come() {
    Column later = coalesce(is(Keys.FISCAL_YEAR).gt(NEWEST_YEAR.col()), lit(true));
    return when(later, Remarks.NEW_YEAR).otherwise(Remarks.UPDATE);
  }

  private static Column entry(String prefix, Column kind, int sign) {
    List<Column> cells = new ArrayList<>();
    PLACE.forEach(field -> cells.add(column(prefix, field).as(field.name())));
    cells.add(kind.as(Remarks.KIND.name()));
    cells.add(
        column(prefix, Results.COUNTED_YEN).multiply(lit(sign)).as(Results.COUNTED_YEN.name()));
    return struct(cells.toArray(Column[]::new));
  }

  private static Dataset<Row> asLines(Dataset<Row> changes, Dataset<Row> paths) {
    List<Column> told = new ArrayList<>(List.of(Keys.LINE.col()));
    PLACE.forEach(field -> told.add(of(field).as(field.name())));
    told.add(Keys.SCENARIO.from(of(Remarks.KIND)));
    told.add(Results.COUNTED_YEN.from(of(Results.COUNTED_YEN)));
    Dataset<Row> placed =
        changes
            .select(told.toArray(Column[]::new))
            .join(paths, new String[] {Keys.PROGRAMME.name()}, "left");
    List<Column> columns = new ArrayList<>();
    Lines.USED.forEach(field -> columns.add(cell(field)));
    return placed.select(columns.toArray(Column[]::new));
  }

  private static Column cell(Field field) {
    if (field.equals(Results.AMOUNT_YEN)) {
      return field.from(Results.COUNTED_YEN.col());
    }
    if (field.equals(Lines.PROGRAMMES)) {
      Column alone = when(Keys.PROGRAMME.col().isNotNull(), array(Keys.PROGRAMME.col()));
      return field.from(coalesce(field.col(), alone, array().cast(field.type())));
    }
    boolean isTold =
        PLACE.contains(field)
            || List.of(Keys.LINE, Keys.SCENARIO, Results.COUNTED_YEN).contains(field);
    return isTold ? field.col() : fixed(field);
  }

  private static Column fixed(Field field) {
    return List.of(Results.PRECISION_YEN, Lines.TOLERANCE_YEN, Lines.PIECES).contains(field)
        ? field.from(lit(0))
        : field.equals(Lines.IN_ENVELOPE) ? field.from(lit(false)) : field.unknown();
  }

  private static Column either(Field field) {
    return coalesce(is(field), was(field));
  }

  private static Column of(Field field) {
    return ENTRY.col().getField(field.name());
  }
}
