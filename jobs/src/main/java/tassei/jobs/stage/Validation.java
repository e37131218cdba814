package tassei.jobs.stage;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_compact;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import tassei.jobs.table.Field;
import tassei.jobs.table.InputTable;
import tassei.jobs.table.OriginFields;

/** Rows with every rule they break; a row without problems is accepted, any other rejected. */
public final class Validation {
  private static final Field FIRST = Field.flag("first_copy", "first of identical rows");
  private static final Field AGREES =
      Field.flag("copies_agree", "all rows of the key are the same");

  private Validation() {}

  /** What each row must satisfy by itself. */
  public static Dataset<Row> ofRows(InputTable table, Dataset<Row> rows) {
    List<Rule> rules = Rules.of(table.name());
    if (rules.isEmpty()) {
      return rows;
    }
    return withProblems(
        Blanks.filled(table, rows), rules.stream().map(Rule::problem).toArray(Column[]::new));
  }

  /**
   * Of identical copies the first by file and record is accepted; rows of one key and one date that
   * differ are all rejected. Rows that already broke a rule have no say in this.
   */
  public static Dataset<Row> ofCopies(InputTable table, Dataset<Row> rows, Apart apart) {
    return Alone.apart(
        rows,
        alone -> alone,
        others ->
            apart.of(
                others, table.datedKey(), single -> single, several -> compared(table, several)));
  }

  private static Dataset<Row> compared(InputTable table, Dataset<Row> rows) {
    List<Column> key = new ArrayList<>();
    table.datedKey().forEach(field -> key.add(field.col()));
    key.add(isAccepted());
    WindowSpec copies = Window.partitionBy(key.toArray(Column[]::new));
    WindowSpec inOrder = copies.orderBy(OriginFields.FILE.col(), OriginFields.RECORD.col());
    Column content = struct(table.content());
    Dataset<Row> compared =
        rows.withColumn(FIRST.name(), row_number().over(inOrder).equalTo(1))
            .withColumn(
                AGREES.name(), min(content).over(copies).equalTo(max(content).over(copies)));
    Field named = table.key().get(0);
    Column problem =
        when(not(isAccepted()), lit(null))
            .when(
                not(AGREES.col()), Rule.problem("conflict", named, "one content per key and date"))
            .when(not(FIRST.col()), Rule.problem("duplicate", named, "each row once"));
    return withProblems(compared, problem).drop(FIRST.name(), AGREES.name());
  }

  public static Dataset<Row> accepted(Dataset<Row> rows) {
    return rows.filter(isAccepted());
  }

  public static Dataset<Row> rejected(Dataset<Row> rows) {
    return rows.filter(not(isAccepted()));
  }

  /** Adds what is wrong, each a problem or nothing; most rows have none, so no list is made. */
  static Dataset<Row> withProblems(Dataset<Row> rows, Column... more) {
    Column none = Arrays.stream(more).map(Column::isNull).reduce(Column::and).orElseThrow();
    Column all = concat(InputTable.PROBLEMS.col(), array_compact(array(more)));
    return rows.withColumn(
        InputTable.PROBLEMS.name(),
        when(none, InputTable.PROBLEMS.col()).otherwise(InputTable.PROBLEMS.from(all)));
  }

  /** An array is never unknown here, so no row falls between accepted and rejected. */
  static Column isAccepted() {
    return size(InputTable.PROBLEMS.col()).equalTo(0);
  }
}
