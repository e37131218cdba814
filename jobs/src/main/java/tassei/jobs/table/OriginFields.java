package tassei.jobs.table;

import tassei.contract.column.Field;

/** Where a row came from. */
public final class OriginFields {
  public static final Field FILE = Field.text("file", "input file, relative to the data folder");
  public static final Field RECORD =
      Field.count("record", "record in the file; 1 is the first row");

  private OriginFields() {}
}
