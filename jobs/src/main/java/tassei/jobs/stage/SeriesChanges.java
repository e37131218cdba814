package tassei.jobs.stage;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.last;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import tassei.jobs.table.Field;
import tassei.jobs.table.Keys;
import tassei.jobs.table.Remarks;

/**
 * Changes of the figures of a published series. What one day changed in a year's own figure, in the
 * cumulative one of that year and in those of later years is one change: it is told once, where it
 * came from.
 */
final class SeriesChanges {
  /** Behind the key of a figure that says of how many. */
  static final Column OF_HOW_MANY = lit("denominator");

  private static final Field CARRIED = Field.number("carried", "what earlier changes make of it");
  private static final Field ALIKE = Field.number("alike", "change of the year's own figure");
  private static final Field STRETCH = Field.count("stretch", "cumulative figures before it");

  private SeriesChanges() {}

  static Dataset<Row> withoutExplained(Dataset<Row> changes) {
    Column adds = Remarks.KIND.col().notEqual(Remarks.INPUT).and(Remarks.CHANGE.col().isNotNull());
    Dataset<Row> series = changes.filter(adds);
    Dataset<Row> told = told(series).select(columns(changes));
    return changes.filter(not(adds)).unionAll(told);
  }

  private static Dataset<Row> told(Dataset<Row> series) {
    Column isOwn = basis().equalTo("yearly");
    WindowSpec before =
        ofOneDay()
            .orderBy(Keys.FISCAL_YEAR.col(), basis().desc())
            .rowsBetween(Window.unboundedPreceding(), -1);
    WindowSpec stretch = ofOneDay(STRETCH.col());
    Column own = coalesce(sum(when(isOwn, Remarks.CHANGE.col())).over(stretch), lit(0));
    Column cumulative =
        coalesce(last(when(not(isOwn), Remarks.CHANGE.col()), true).over(before), lit(0));
    Column alike = max(when(isOwn, Remarks.CHANGE.col())).over(ofOneDay(Keys.FISCAL_YEAR.col()));
    Column isExplained =
        not(isOwn)
            .and(
                coalesce(ALIKE.col().equalTo(Remarks.CHANGE.col()), lit(false))
                    .or(
                        ReportedChanges.ACCUMULATES
                            .col()
                            .and(CARRIED.col().equalTo(Remarks.CHANGE.col()))));
    return series
        .withColumn(STRETCH.name(), coalesce(sum(when(not(isOwn), 1)).over(before), lit(0)))
        .withColumn(CARRIED.name(), own.plus(cumulative))
        .withColumn(ALIKE.name(), alike)
        .filter(not(isExplained));
  }

  private static WindowSpec ofOneDay(Column... further) {
    Column[] columns = new Column[3 + further.length];
    columns[0] = ReportedChanges.IDENTITY.col().getItem(0);
    columns[1] = size(ReportedChanges.IDENTITY.col());
    columns[2] = Remarks.AFTER_REPORTED_ON.col();
    System.arraycopy(further, 0, columns, 3, further.length);
    return Window.partitionBy(columns);
  }

  private static Column basis() {
    return ReportedChanges.IDENTITY.col().getItem(1);
  }

  private static Column[] columns(Dataset<Row> rows) {
    return java.util.Arrays.stream(rows.columns()).map(rows::col).toArray(Column[]::new);
  }
}
