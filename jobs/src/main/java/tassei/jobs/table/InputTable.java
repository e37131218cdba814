package tassei.jobs.table;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** One table of the data folder: its columns, its key, and whether a run can do without it. */
public record InputTable(String name, boolean required, List<Entry> entries, List<Field> key)
    implements Serializable {

  /** The type of the column that lists a row's broken rules. */
  private static final StructType PROBLEM =
      new StructType(
          new StructField[] {
            OriginFields.RULE.struct(),
            OriginFields.COLUMN.struct(),
            OriginFields.FOUND.struct(),
            OriginFields.ACCEPTED.struct()
          });

  public static final Field PROBLEMS =
      new Field("problems", DataTypes.createArrayType(PROBLEM), "every rule the row breaks");

  public static final Field CELLS =
      new Field(
          "cells",
          DataTypes.createArrayType(DataTypes.StringType),
          "the row's cells as they were, in the order of the table's columns");

  /** The place of the last written digit of a measured column (0.1 for 181.8). */
  public static Field placeOf(Field measured) {
    return Field.number(measured.name() + "_place", "place of the last known digit");
  }

  /** Whether a measured column was written with 約. */
  public static Field aboutOf(Field measured) {
    return Field.flag(measured.name() + "_about", "written with 約");
  }

  /** The columns a row is read into: declared ones, then what measuring and tracing add. */
  public List<Field> readFields() {
    List<Field> fields = new ArrayList<>(valueFields());
    fields.addAll(
        List.of(OriginFields.FILE, OriginFields.RECORD, OriginFields.OTHER_CELLS, CELLS, PROBLEMS));
    return fields;
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

  public StructType readSchema() {
    return new StructType(readFields().stream().map(Field::struct).toArray(StructField[]::new));
  }

  /** Whether a cell is read by the codes of other tables. */
  public boolean refersToOthers() {
    return entries.stream().anyMatch(entry -> !entry.refersTo().isEmpty());
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

  /** What a row says: two amounts known to different digits say different things. */
  public Column[] content() {
    return valueFields().stream().map(Field::col).toArray(Column[]::new);
  }
}
