package tassei.contract.column;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * A table of the run folder: what is written and documented comes from its one list of columns.
 * Rows are sorted by all of them.
 */
public record RowTable<R>(String name, List<RowColumn<R>> columns) {

  @SafeVarargs
  public static <R> RowTable<R> of(String name, List<RowColumn<R>>... columns) {
    List<RowColumn<R>> all = new ArrayList<>();
    for (List<RowColumn<R>> some : columns) {
      all.addAll(some);
    }
    return new RowTable<>(name, List.copyOf(all));
  }

  /** Of rows that know their columns themselves. */
  public static <R> RowTable<R> of(
      String name, List<Field> fields, BiFunction<R, Field, Object> value) {
    return new RowTable<>(
        name,
        fields.stream()
            .map(field -> new RowColumn<R>(field, row -> value.apply(row, field)))
            .toList());
  }

  public List<Field> fields() {
    return columns.stream().map(RowColumn::field).toList();
  }

  /** What a record holds in each column, as files hold it; null where it is unknown. */
  public Object[] values(R row) {
    Object[] values = new Object[columns.size()];
    for (int i = 0; i < values.length; i++) { // no stream: a run has hundreds of thousands of rows
      RowColumn<R> column = columns.get(i);
      values[i] = column.field().type().held(column.value().apply(row));
    }
    return values;
  }
}
