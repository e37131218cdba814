package tassei.jobs.table;

import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tassei.contract.column.Field;

/** Where each column of an input table stands in the values of its rows. */
public final class InputColumns implements Serializable {
  private static final long serialVersionUID = 1L;

  /** So many that hardly a table needs as many for each of its columns to have its own. */
  private static final int MOST_SLOTS = 4096;

  private final InputTable table;
  private final Map<String, Integer> places = new HashMap<>();

  /** By the hash of the very column that was declared, which is its own in each process. */
  private final transient Field[] declared;

  private final transient int[] placeOf;

  public InputColumns(InputTable table) {
    this.table = table;
    List<Field> fields = table.valueFields();
    int slots = slots(fields);
    this.declared = new Field[slots];
    this.placeOf = new int[slots];
    for (int i = 0; i < fields.size(); i++) {
      places.put(fields.get(i).name(), i);
      int slot = slot(fields.get(i), slots);
      declared[slot] = fields.get(i);
      placeOf[slot] = i;
    }
  }

  private static int slots(List<Field> fields) {
    int slots = Integer.highestOneBit(fields.size()) * 2;
    while (slots < MOST_SLOTS && isShared(fields, slots)) {
      slots *= 2;
    }
    return slots;
  }

  private static boolean isShared(List<Field> fields, int slots) {
    Set<Integer> taken = new HashSet<>();
    for (Field field : fields) {
      if (!taken.add(slot(field, slots))) {
        return true;
      }
    }
    return false;
  }

  private static int slot(Field field, int slots) {
    return System.identityHashCode(field) & slots - 1;
  }

  private Object readResolve() {
    return new InputColumns(table);
  }

  public InputTable table() {
    return table;
  }

  int placeOf(Field field) {
    int place = find(field);
    if (place < 0) {
      throw new IllegalArgumentException(table.name() + " has no column " + field.name());
    }
    return place;
  }

  /**
   * Mostly asked with the very column that was declared, thirty times a row: to look at one after
   * the other was a quarter of what a row costs.
   *
   * @return -1: the table has no such column
   */
  @SuppressWarnings("ReferenceEquality")
  int find(Field field) {
    int slot = slot(field, declared.length);
    return declared[slot] == field ? placeOf[slot] : places.getOrDefault(field.name(), -1);
  }
}
