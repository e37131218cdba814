package tassei.jobs.table;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import tassei.contract.column.Field;

/** Where each column of an input table stands in the values of its rows. */
public final class InputColumns implements Serializable {
  private static final long serialVersionUID = 1L;

  private final InputTable table;
  private final Field[] fields;
  private final Map<String, Integer> places = new HashMap<>();

  public InputColumns(InputTable table) {
    this.table = table;
    this.fields = table.valueFields().toArray(Field[]::new);
    for (int i = 0; i < fields.length; i++) {
      places.put(fields[i].name(), i);
    }
  }

  public InputTable table() {
    return table;
  }

  boolean has(Field field) {
    return find(field) >= 0;
  }

  int placeOf(Field field) {
    int place = find(field);
    if (place < 0) {
      throw new IllegalArgumentException(table.name() + " has no column " + field.name());
    }
    return place;
  }

  /**
   * Mostly asked with the very column that was declared, sixty times a row: to compare names would
   * be a tenth of what a row costs.
   *
   * @return -1: the table has no such column
   */
  @SuppressWarnings("ReferenceEquality")
  private int find(Field field) {
    for (int i = 0; i < fields.length; i++) {
      if (fields[i] == field) {
        return i;
      }
    }
    return places.getOrDefault(field.name(), -1);
  }
}
