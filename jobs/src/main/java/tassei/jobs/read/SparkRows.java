package tassei.jobs.read;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import tassei.jobs.table.InputRow;
import tassei.jobs.table.Problem;

/** Rows as read for a session, in the order of {@code InputTable.readFields}. */
public final class SparkRows {
  private SparkRows() {}

  public static List<Row> rows(List<InputRow> read) {
    return read.stream().map(SparkRows::row).toList();
  }

  public static Row row(InputRow read) {
    List<Object> values = new ArrayList<>(read.content());
    values.add(read.origin().file());
    values.add(read.origin().record());
    values.add(read.otherCells());
    values.add(read.cells().toArray(String[]::new));
    values.add(read.problems().stream().map(SparkRows::row).toArray(Row[]::new));
    return RowFactory.create(values.toArray());
  }

  private static Row row(Problem problem) {
    return RowFactory.create(problem.rule(), problem.column(), problem.found(), problem.accepted());
  }
}
