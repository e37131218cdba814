package tassei.jobs.table;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where each column of an input table stands in the values of its rows. */
public final class InputColumns implements Serializable {
  private final InputTable table;
  private final Map<String, Integer> places = new HashMap<>();

  public InputColumns(InputTable table) {
    this.table = table;
    List<Field> fields = table.valueFields();
    for (int i = 0; i < fields.size(); i++) {
      places.put(fields.get(i).name(), i);
    }
  }

  public InputTable table() {
    return table;
  }

  boolean has(Field field) {
    return places.containsKey(field.name());
  }

  int placeOf(Field field) {
    Integer place = places.get(field.name());
    if (place == null) {
      throw new IllegalArgumentException(table.name() + " has no column " + field.name());
    }
    return place;
  }
}
