package tassei.jobs.table;

/** Where a row came from and what was wrong with it. */
public final class OriginFields {
  public static final Field FILE = Field.text("file", "input file, relative to the data folder");
  public static final Field RECORD =
      Field.count("record", "record in the file; 1 is the first row");
  public static final Field UNREAD = Field.flag("unread", "its cells are yet to be read");
  public static final Field ALONE = Field.flag("alone", "no other row speaks of the same thing");
  public static final Field OTHER_CELLS =
      Field.text("other_cells", "cells of columns the table does not have, as name=value");
  public static final Field RULE = Field.text("rule", "name of the broken rule");
  public static final Field COLUMN = Field.text("column", "column that breaks it");
  public static final Field FOUND = Field.text("found", "what the cell holds");
  public static final Field ACCEPTED = Field.text("accepted", "what the rule accepts");

  private OriginFields() {}
}
