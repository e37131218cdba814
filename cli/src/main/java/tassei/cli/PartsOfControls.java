package tassei.cli;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.BiConsumer;
import tassei.figures.control.Verdict;
import tassei.reports.run.Column;
import tassei.reports.run.RunRow;
import tassei.reports.run.RunRows;
import tassei.reports.run.RunTable;
import tassei.reports.run.RunTables;

/** The rows of each control in turn; the table has them in the order of their figures. */
final class PartsOfControls implements Iterator<Verdict.Part> {
  private static final String CONTROL = "control:";

  private final RunRows rows;
  private RunRow next;
  private String figure;

  private PartsOfControls(RunRows rows) {
    this.rows = rows;
    step();
  }

  /** Calls with the name of each control that has rows, and its rows. */
  static void each(RunTables tables, BiConsumer<String, Iterable<Verdict.Part>> controls) {
    try (RunRows rows = tables.open(RunTable.FIGURE_ROWS)) {
      PartsOfControls parts = new PartsOfControls(rows);
      while (parts.next != null) {
        parts.figure = parts.next.text(Column.FIGURE);
        if (parts.figure.startsWith(CONTROL)) {
          controls.accept(parts.figure.substring(CONTROL.length()), () -> parts);
        }
        parts.skip();
      }
    }
  }

  private void skip() {
    while (hasNext()) {
      step();
    }
  }

  private void step() {
    next = rows.hasNext() ? rows.next() : null;
  }

  @Override
  public boolean hasNext() {
    return next != null && next.is(Column.FIGURE, figure);
  }

  @Override
  public Verdict.Part next() {
    if (!hasNext()) {
      throw new NoSuchElementException(figure);
    }
    RunRow row = next;
    step();
    boolean known = !row.is(Column.WHY_NOT, "not-yet-known") && !row.isBlank(Column.REPORTED_ON);
    return new Verdict.Part(
        row.text(Column.ROLE),
        row.number(Column.VALUE),
        row.number(Column.FACTOR),
        row.number(Column.PRECISION),
        known ? LocalDate.parse(row.text(Column.REPORTED_ON)) : null);
  }
}
