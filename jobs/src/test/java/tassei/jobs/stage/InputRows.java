package tassei.jobs.stage;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import tassei.figures.input.Origin;
import tassei.jobs.table.Field;
import tassei.jobs.table.InputColumns;
import tassei.jobs.table.InputRow;
import tassei.jobs.table.InputTable;

/** Accepted rows of the stages as rows that need no session. */
public final class InputRows {
  private InputRows() {}

  public static List<InputRow> of(InputTable table, Dataset<Row> accepted) {
    InputColumns columns = new InputColumns(table);
    return accepted.collectAsList().stream().map(row -> row(columns, row)).toList();
  }

  private static InputRow row(InputColumns columns, Row row) {
    List<Object> values = new ArrayList<>();
    for (Field field : columns.table().valueFields()) {
      values.add(row.getAs(field.name()));
    }
    Origin origin =
        new Origin(
            row.getAs(tassei.jobs.table.Origin.FILE.name()),
            row.<Long>getAs(tassei.jobs.table.Origin.RECORD.name()));
    return new InputRow(columns, values.toArray(), origin, null, List.of(), List.of());
  }
}
