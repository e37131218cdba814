package tassei.jobs.stage;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import tassei.jobs.table.Field;
import tassei.jobs.table.FigureRows;
import tassei.jobs.table.ResultTables;
import tassei.jobs.table.Results;

/** The rows behind every control and every published indicator, in one table. */
public final class FigureTable {
  private FigureTable() {}

  public static Dataset<Row> of(Dataset<Row> controlParts, Dataset<Row> kpiRows) {
    List<Column> columns = new ArrayList<>();
    for (Field field : ResultTables.FIGURE_ROWS.fields()) {
      Column counted = FigureRows.FACTOR.col().notEqual(0);
      columns.add(field.from(field.equals(Results.COUNTED) ? counted : field.col()));
    }
    return controlParts.select(columns.toArray(Column[]::new)).unionAll(kpiRows);
  }
}
