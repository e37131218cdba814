package tassei.jobs.stage;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import tassei.jobs.table.Field;
import tassei.jobs.table.Keys;
import tassei.jobs.table.Results;

/** Sums beside what may be missing from them. */
public final class OpenSums {
  private static final Field OWN_MINISTRY = Keys.MINISTRY.named("programme_ministry");

  private OpenSums() {}

  /**
   * A programme of one ministry, by its table and by all its lines, is of no other: what names
   * another ministry does not belong to it.
   */
  public static Dataset<Row> of(
      Dataset<Row> rollup,
      Dataset<Row> lines,
      List<String> levels,
      Map<String, List<String>> sumsOfCollections,
      Hierarchy programmes) {
    List<String> withKeys =
        BudgetRollup.made(levels).stream()
            .filter(level -> !Levels.keysOf(level).isEmpty())
            .toList();
    Dataset<Row> open = OpenLines.of(BudgetRollup.counting(lines, sumsOfCollections), withKeys);
    Dataset<Row> rows = rollup.withColumn(BudgetRollup.ROW.name(), BudgetRollup.rowText());
    Column ofOther = OpenLines.OF_MINISTRY.col().notEqual(OWN_MINISTRY.col());
    Dataset<Row> belonging =
        asking(rows, withKeys, programmes)
            .join(open, names(OpenLines.PATTERN))
            .filter(not(coalesce(ofOther, lit(false))));
    Dataset<Row> summed = OpenLines.summed(belonging, OpenLines.withTable(BudgetRollup.ROW));
    return rows.join(summed, names(BudgetRollup.ROW), "left").drop(BudgetRollup.ROW.name());
  }

  private static Dataset<Row> asking(Dataset<Row> rows, List<String> levels, Hierarchy programmes) {
    Column stated = programmes.ministryOf(Keys.PROGRAMME.col());
    Column own = when(Named.isOnly(Keys.MINISTRY, stated), stated);
    List<Column> columns = new ArrayList<>(OpenLines.withTable(BudgetRollup.ROW));
    columns.add(OWN_MINISTRY.from(own));
    columns.add(explode(OpenLines.patternsOf(levels)).as(OpenLines.PATTERN.name()));
    return rows.filter(Keys.LEVEL.col().isin(levels.toArray()).and(OpenLines.isKnown()))
        .select(columns.toArray(Column[]::new));
  }

  /**
   * What is closed is open no more.
   *
   * @param closings by row, whatever the scenario
   */
  public static Dataset<Row> closed(Dataset<Row> sums, Dataset<Row> closings) {
    Dataset<Row> beside =
        sums.withColumn(BudgetRollup.ROW.name(), BudgetRollup.rowText())
            .join(closings, Closings.rowNames(), "left")
            .drop(BudgetRollup.ROW.name());
    Column open = when(Results.CLOSED_BY.col().isNull(), Results.OPEN_YEN.col());
    Column atLeast = Results.OPEN_YEN.col().isNotNull().and(not(OpenLines.EITHER_WAY.col()));
    return beside
        .withColumn(Results.OPEN_YEN.name(), open)
        .withColumn(Results.AT_LEAST.name(), coalesce(atLeast, lit(false)));
  }

  private static String[] names(Field last) {
    List<String> names = new ArrayList<>();
    BudgetRollup.TABLE_KEYS.forEach(key -> names.add(key.name()));
    names.add(last.name());
    return names.toArray(String[]::new);
  }
}
