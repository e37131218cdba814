package tassei.jobs.csv;

import java.util.ArrayList;
import java.util.List;

/**
 * What a text is by RFC 4180, read again: a machine of five states that takes one character after
 * the other and shares nothing with the reader it is held against.
 */
final class CsvMachine {
  private static final int MOST_CELLS = 10_000;

  /** A quote that runs on over more than this is said to. */
  private static final int RUNS_ON = 40;

  private enum State {
    CELL_STARTS,
    PLAIN,
    QUOTED,
    QUOTE_IN_QUOTED,
    AFTER_RETURN
  }

  private final int longestCell;
  private final List<String> told = new ArrayList<>();
  private final List<String> cells = new ArrayList<>();
  private final StringBuilder cell = new StringBuilder();
  private boolean wasQuoted;
  private State state = State.CELL_STARTS;
  private String refusal;

  private CsvMachine(int longestCell) {
    this.longestCell = longestCell;
  }

  /** Every record with its number, the header's being 0, and last why the text is refused. */
  static List<String> read(String text, int longestCell) {
    CsvMachine machine = new CsvMachine(longestCell);
    String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
    for (int at = 0; at < plain.length() && machine.refusal == null; at++) {
      machine.take(plain.charAt(at));
    }
    if (machine.refusal == null) {
      machine.end();
    }
    if (machine.refusal != null) {
      machine.told.add(machine.refusal);
    }
    return machine.told;
  }

  private void take(char next) {
    if (state == State.AFTER_RETURN) {
      state = State.CELL_STARTS;
      if (next == '\n') {
        return;
      }
    }
    switch (state) {
      case QUOTED -> {
        if (next == '"') {
          state = State.QUOTE_IN_QUOTED;
        } else {
          hold(next);
        }
      }
      case QUOTE_IN_QUOTED -> {
        if (next == '"') {
          hold(next);
          state = State.QUOTED;
        } else if (!ends(next)) {
          refuse("text follows a closing quote");
        }
      }
      default -> outside(next);
    }
  }

  private void outside(char next) {
    if (next == '"' && state == State.CELL_STARTS) {
      wasQuoted = true;
      state = State.QUOTED;
    } else if (!ends(next)) {
      state = State.PLAIN;
      hold(next);
    }
  }

  private void hold(char next) {
    if (next == 0) {
      refuse("a NUL character; this is not a text table");
    } else if (cell.length() == longestCell) {
      refuse("a cell of more than " + longestCell + " characters");
    } else {
      cell.append(next);
    }
  }

  private boolean ends(char next) {
    if (next != ',' && next != '\n' && next != '\r') {
      return false;
    }
    endCell();
    if (next != ',') {
      endRecord();
    }
    state = next == '\r' ? State.AFTER_RETURN : State.CELL_STARTS;
    return true;
  }

  private void endCell() {
    if (cells.size() == MOST_CELLS) {
      refuse("more than " + MOST_CELLS + " cells");
    }
    cells.add(cell.toString());
    cell.setLength(0);
  }

  private void endRecord() {
    boolean isBlankLine = cells.equals(List.of("")) && !wasQuoted;
    if (!isBlankLine && refusal == null) {
      told.add(told.size() + ": " + cells);
    }
    cells.clear();
    wasQuoted = false;
  }

  private void end() {
    if (state == State.QUOTED) {
      String place = place() + (cell.length() > RUNS_ON ? " (and on to the end of the file)" : "");
      refusal = place + ": a quote is opened and never closed";
    } else if (state != State.AFTER_RETURN) {
      endCell();
      endRecord();
    }
  }

  private void refuse(String what) {
    refusal = place() + ": " + what;
  }

  private String place() {
    return told.isEmpty() ? "the header" : "record " + told.size();
  }
}
