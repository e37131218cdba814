package tassei.jobs.table;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import tassei.contract.column.Field;
import tassei.contract.column.Keys;

/** One table of the data folder: its columns, its key, and whether a run can do without it. */
public record InputTable(String name, boolean required, List<Entry> entries, List<Field> key)
    implements Serializable {

  /** In another process too, a table is the one that is declared, and so are its columns. */
  private Object readResolve() {
    return Inputs.ALL.stream().filter(table -> table.name().equals(name)).findFirst().orElse(this);
  }

  /** The place of the last written digit of a measured column (0.1 for 181.8). */
  public static Field placeOf(Field measured) {
    return Field.number(measured.name() + "_place", "place of the last known digit");
  }

  /** Whether a measured column was written with 約. */
  public static Field aboutOf(Field measured) {
    return Field.flag(measured.name() + "_about", "written with 約");
  }

  /** The declared columns and the two companions of each measured one. */
  public List<Field> valueFields() {
    List<Field> fields = new ArrayList<>();
    for (Entry entry : entries) {
      fields.add(entry.field());
      if (entry.cell() == Entry.Cell.MEASURED) {
        fields.add(placeOf(entry.field()));
        fields.add(aboutOf(entry.field()));
      }
    }
    return fields;
  }

  /** Where the value of each column stands among these. */
  public int[] places() {
    int[] places = new int[entries.size()];
    int next = 0;
    for (int i = 0; i < places.length; i++) {
      places[i] = next;
      next += entries.get(i).cell() == Entry.Cell.MEASURED ? 3 : 1;
    }
    return places;
  }

  /** Whether a newer report of the same thing replaces an older one. */
  public boolean dated() {
    return entries.stream().anyMatch(entry -> entry.field().equals(Keys.REPORTED_ON));
  }

  /** Whether a row may be unknown before some day. */
  public boolean hasDay() {
    return entries.stream().anyMatch(entry -> entry.name().equals(Keys.REPORTED_ON.name()));
  }

  /** The key of one report: of the thing, and of the day it is as of. */
  public List<Field> datedKey() {
    List<Field> fields = new ArrayList<>(key);
    if (dated()) {
      fields.add(Keys.REPORTED_ON);
    }
    return fields;
  }
}
