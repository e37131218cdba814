package tassei.contract.column;

import java.util.List;

/** Columns that several tables share. */
public final class Keys {
  public static final Field PLAN = Field.text("plan", "plan of several fiscal years");
  public static final Field MINISTRY =
      Field.text("ministry", "ministry; blank: several, or not stated");
  public static final Field INTEGRATED_PROJECT =
      Field.text("integrated_project", "integrated project of a plan");
  public static final Field PROGRAMME = Field.text("programme", "programme (事業)");
  public static final Field PROJECT = Field.text("project", "research project");
  public static final Field KPI = Field.text("kpi", "indicator of a plan");
  public static final Field COLLECTION = Field.text("collection", "one coherent published table");
  public static final Field FISCAL_YEAR =
      Field.year("fiscal_year", "April to March, named by its April");
  public static final Field RECIPIENT = Field.text("recipient", "who is given the money");
  public static final Field ACCOUNT = Field.text("account", "general, reconstruction, special");
  public static final Field STAGE = Field.text("stage", "stage of the budget; stages never add");
  public static final Field NAME_JA = Field.text("name_ja", "name in Japanese");
  public static final Field NAME_EN = Field.text("name_en", "name in English");
  public static final Field ALIASES = Field.text("aliases", "other names a cell may use");
  public static final Field FROM_FY = Field.year("from_fy", "first fiscal year");
  public static final Field TO_FY = Field.year("to_fy", "last fiscal year");
  public static final Field SORT = Field.number("sort", "place in lists");
  public static final Field UNIT = Field.text("unit", "unit of the figure");
  public static final Field PRECISION =
      Field.number("precision", "published precision, in the same unit");
  public static final Field STATUS = Field.text("status", "confirmed, provisional or withdrawn");
  public static final Field REPORTED_ON = Field.day("reported_on", "the date the figure is as of");
  public static final Field SOURCE = Field.text("source", "document, section or page");
  public static final Field NOTE = Field.text("note", "remark");
  public static final Field MEASURE = Field.text("measure", "how the figure is made");
  public static final Field BASIS = Field.text("basis", "yearly, cumulative or total");
  public static final Field SIMULATED = Field.flag("simulated", "invented for demonstration");
  public static final Field LEVEL = Field.text("level", "the grouping");
  public static final Field AS_OF = Field.day("as_of", "only what was reported by this day exists");
  public static final Field DENOMINATOR = Field.number("denominator", "of how many");
  public static final Field PHASE = Field.text("phase", "phase of research");
  public static final Field PURPOSE = Field.text("purpose", "purpose of research");
  public static final Field LINE = Field.text("line", "budget line");
  public static final Field SCENARIO =
      Field.text("scenario", "base: as published; else the what-if the row is of");
  public static final Field WHY_NOT = Field.text("why_not", "why the row is not counted");
  public static final Field KIND = Field.text("kind", "output, outcome or monitor");
  public static final Field UNIT_JA = Field.text("unit_ja", "unit in Japanese");
  public static final Field DIRECTION = Field.text("direction", "up: more is better");
  public static final Field COMPARATOR = Field.text("comparator", "how actual and target compare");
  public static final Field TARGET = Field.number("target", "the plan's figure");
  public static final Field OUTCOME = Field.text("outcome", "one thing achieved");
  public static final Field QUANTITY = Field.number("quantity", "how many; blank: one");
  public static final Field CONTROL = Field.text("control", "one published statement");
  public static final Field CONTROLLED_TABLE = Field.text("table", "the table it speaks of");
  public static final Field YEARS = Field.text("fiscal_year", "fiscal years in scope");
  public static final Field EXPECT = Field.text("expect", "agree, or contradicts");
  public static final Field FILE = Field.text("file", "input file, relative to the data folder");
  public static final Field RECORD =
      Field.count("record", "record in the file; 1 is the first row");

  public static final List<String> STATUSES = List.of("confirmed", "provisional", "withdrawn");

  public static final Field READING =
      Field.text("reading", "stated; inferred: chosen where the document leaves it open");
  public static final List<String> READINGS = List.of("stated", "inferred");

  /** As integrated project: surely in none of the plan's projects (その他). */
  public static final String OUTSIDE = "outside";

  public static final String WITHDRAWN = "withdrawn";

  private Keys() {}
}
