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
    return places.containsKey(field.name());
  }

  /**
   * Mostly asked with the very column that was declared, sixty times a row: to compare names would
   * be a tenth of what a row costs.
   */
  @SuppressWarnings("ReferenceEquality")
  int placeOf(Field field) {
    for (int i = 0; i < fields.length; i++) {
      if (fields[i] == field) {
        return i;
      }
    }
    Integer place = places.get(field.name());
    if (place == null) {
      throw new IllegalArgumentException(table.name() + " has no column " + field.name());
    }
    return place;
  }
}
