package tassei.jobs.stage;

import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;

import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import tassei.jobs.table.OriginFields;

/**
 * Rows that are known to be the only ones of their thing. What compares the reports of one thing
 * has nothing to compare there, which spares most rows of a large table a sort.
 */
final class Alone {
  private Alone() {}

  /** Each row by the one way or the other; where nobody has looked, none is known to be alone. */
  static Dataset<Row> apart(
      Dataset<Row> rows, UnaryOperator<Dataset<Row>> ifAlone, UnaryOperator<Dataset<Row>> ifNot) {
    if (!isKnownOf(rows)) {
      return ifNot.apply(rows);
    }
    Dataset<Row> alone = ifAlone.apply(rows.filter(OriginFields.ALONE.col()));
    return said(alone, true).unionByName(said(ifNot.apply(others(rows)), false));
  }

  /** What is the same of all these rows, the planner of a later step sees without reading them. */
  private static Dataset<Row> said(Dataset<Row> rows, boolean alone) {
    return rows.withColumn(OriginFields.ALONE.name(), lit(alone));
  }

  /** Those that may have another beside them. */
  static Dataset<Row> others(Dataset<Row> rows) {
    return isKnownOf(rows) ? rows.filter(not(OriginFields.ALONE.col())) : rows;
  }

  static boolean isKnownOf(Dataset<Row> rows) {
    return Arrays.asList(rows.columns()).contains(OriginFields.ALONE.name());
  }
}
