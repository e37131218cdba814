package tassei.contract.column;

import java.util.List;
import java.util.function.Function;

/** A column of a table of records, and what a record holds there. */
public record RowColumn<R>(Field field, Function<R, Object> value) {

  /** The columns of what a record is about. */
  public static <R, P> List<RowColumn<R>> each(List<RowColumn<P>> columns, Function<R, P> part) {
    return columns.stream()
        .map(column -> new RowColumn<R>(column.field, row -> column.value.apply(part.apply(row))))
        .toList();
  }
}
