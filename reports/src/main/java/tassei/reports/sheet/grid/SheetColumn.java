package tassei.reports.sheet.grid;

import java.util.function.Function;

/**
 * A column of a sheet.
 *
 * @param name told apart from the others by it
 * @param head with its unit
 * @param meaning told in the notes; empty where the head says it all
 */
public record SheetColumn<T>(
    String name,
    String head,
    String meaning,
    Room room,
    Print print,
    Function<T, SheetEntry> entry) {
  private static final int WIDEST_ON_SCREEN = 120;

  /** Words stand left, numbers right, each under its head. */
  public enum Kind {
    WORDS,
    NUMBERS
  }

  /** Whether a column is on paper, or on the screen alone. */
  public enum Print {
    PAPER,
    SCREEN
  }

  /**
   * The width of a column in characters, of which a full-width one takes two. Numbers widen it as
   * they need, words up to its most: then they wrap.
   */
  public record Room(Kind kind, int least, int most) {}

  boolean isPrinted() {
    return print == Print.PAPER;
  }

  Look.Face headFace() {
    return room.kind() == Kind.NUMBERS ? Look.Face.NUMBER_HEAD : Look.Face.HEAD;
  }

  /** Words have room there, so that they make no row high on paper. */
  public SheetColumn<T> onScreen() {
    int most = Math.max(room.most(), WIDEST_ON_SCREEN);
    Room wide = new Room(room.kind(), room.least(), most);
    return new SheetColumn<>(name, head, meaning, wide, Print.SCREEN, entry);
  }
}
