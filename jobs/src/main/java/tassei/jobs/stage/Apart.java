package tassei.jobs.stage;

import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import tassei.jobs.table.Field;

/**
 * Handles rows that may share the values of a key with others apart from those that surely do not:
 * only what has something beside it is worth being sorted and compared.
 */
@FunctionalInterface
public interface Apart {

  /** Each row by the one way or the other; both give the same columns. */
  Dataset<Row> of(
      Dataset<Row> rows,
      List<Field> key,
      UnaryOperator<Dataset<Row>> ifSingle,
      UnaryOperator<Dataset<Row>> ifNot);
}
