package tassei.jobs.table;

import tassei.contract.column.Field;

/** Columns of findings and restatements: what a reader should know of. */
public final class Remarks {
  public static final Field CODE = Field.text("code", "kind of finding");
  public static final Field SEVERITY = Field.text("severity", "error, warning or info");
  public static final Field TABLE_NAME = Field.text("table", "table it is about");
  public static final Field KEY = Field.text("key", "row it is about");
  public static final Field MESSAGE_JA = Field.text("message_ja", "the finding in Japanese");
  public static final Field MESSAGE_EN = Field.text("message_en", "the finding in English");
  public static final Field KIND = Field.text("kind", "update, revision, new-year or input");
  public static final Field BEFORE = Field.number("before", "the earlier figure");
  public static final Field AFTER = Field.number("after", "the figure in force");
  public static final Field CHANGE = Field.number("change", "after less before");
  public static final Field BEFORE_REPORTED_ON =
      Field.day("before_reported_on", "date of the earlier");
  public static final Field AFTER_REPORTED_ON = Field.day("after_reported_on", "date of the later");

  /** News of a year that still ran, or of what was provisional. */
  public static final String UPDATE = "update";

  /** Another figure for what was over and done. */
  public static final String REVISION = "revision";

  /** The first figure of a year. */
  public static final String NEW_YEAR = "new-year";

  /** Another target, definition, scope or span of years. */
  public static final String INPUT = "input";

  private Remarks() {}
}
