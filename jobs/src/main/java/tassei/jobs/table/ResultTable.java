package tassei.jobs.table;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** A table of the run folder: its columns in order; rows are sorted by all of them. */
public record ResultTable(String name, List<Field> fields) {

  /** Exactly these columns in this order; a missing one fails by name. */
  public Dataset<Row> conform(Dataset<Row> rows) {
    return select(rows, fields);
  }

  /** The same with one more column behind them. */
  public Dataset<Row> conform(Dataset<Row> rows, Field further) {
    List<Field> all = new ArrayList<>(fields);
    all.add(further);
    return select(rows, all);
  }

  private static Dataset<Row> select(Dataset<Row> rows, List<Field> fields) {
    return rows.select(
        fields.stream().map(field -> field.from(field.col())).toArray(Column[]::new));
  }

  public StructType schema() {
    return new StructType(fields.stream().map(Field::struct).toArray(StructField[]::new));
  }
}
