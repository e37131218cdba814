package tassei.jobs.table;

import tassei.contract.column.Field;

/**
 * What makes a figure: one row for each published number that enters it, and for those left out.
 */
public final class FigureRows {
  public static final Field FIGURE = Field.text("figure", "kpi:… or control:…");
  public static final Field ROLE =
      Field.text("role", "amount, quantity, denominator or previous: which sum the row enters");
  public static final Field PART = Field.text("part", "line, indicator, outcome or project");
  public static final Field VALUE = Field.number("value", "the row's number in the figure's unit");
  public static final Field FACTOR =
      Field.number("factor", "1: added, -1: taken off (a piece outside the scope), 0: left out");

  public static final Field DIGITS =
      Field.number("precision", "published precision of the row's number");

  private FigureRows() {}
}
