package tassei.reports.sheet;

import java.util.function.Function;

/**
 * A column of a sheet.
 *
 * @param name told apart from the others by it
 * @param head with its unit
 * @param meaning told in the notes; empty where the head says it all
 * @param width in characters, of which a full-width one takes two; numbers widen it, words wrap
 */
record Field<T>(
    String name,
    String head,
    String meaning,
    int width,
    Kind kind,
    Print print,
    Function<T, Entry> entry) {

  /** Words stand left, numbers right, each under its head. */
  enum Kind {
    WORDS,
    NUMBERS
  }

  /** Whether a column is on paper, or on the screen alone. */
  enum Print {
    PAPER,
    SCREEN
  }

  boolean isPrinted() {
    return print == Print.PAPER;
  }

  Look.Face headFace() {
    return kind == Kind.NUMBERS ? Look.Face.NUMBER_HEAD : Look.Face.HEAD;
  }

  Field<T> onScreen() {
    return new Field<>(name, head, meaning, width, kind, Print.SCREEN, entry);
  }
}
