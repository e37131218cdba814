package tassei.contract.column;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A table of records: what is written and documented comes from its one list of columns. */
public record RowTable<R>(String name, List<RowColumn<R>> columns) {

  public static <R> RowTable<R> of(
      String name, List<RowColumn<R>> first, List<RowColumn<R>> others) {
    return new RowTable<>(name, Stream.concat(first.stream(), others.stream()).toList());
  }

  /** Its columns alone. */
  public ResultTable table() {
    return new ResultTable(name, columns.stream().map(RowColumn::field).toList());
  }

  /** What a record holds in each column; null where it is unknown. */
  public List<Object> cells(R row) {
    return cells(row, columns);
  }

  public static <R> List<Object> cells(R row, List<RowColumn<R>> columns) {
    List<Object> cells = new ArrayList<>(columns.size());
    columns.forEach(column -> cells.add(column.value().apply(row)));
    return cells;
  }
}
