package tassei.reports.document;

import java.util.List;

/** One thing under a question of the first pages. */
public sealed interface FrontPart {

  /**
   * Marks in a row.
   *
   * @param codes of the marks, one letter each
   * @param alt for those who do not see them
   */
  record Signs(String codes, String alt) {}

  /** A sentence by itself; the beginning stands out. */
  record Line(Place kind, String strong, String text) implements FrontPart {
    /** How it stands on the page. */
    public enum Place {
      AGE,
      NOTE,
      SOURCE
    }
  }

  /** A heading within an answer, with the marks of what stands under it. */
  record Heading(String text, List<Front.Tag> tags) implements FrontPart {}

  /** A mark and what it means. */
  record Key(Signs sign, String meaning) {}

  /** What the marks of a picture mean. */
  record Keys(List<Key> keys) implements FrontPart {}

  /**
   * One mark for each target: rows are projects, columns say how likely it is to be met.
   *
   * @param columns from left to right; the last is that of the targets that are named
   * @param apart whether the named ones stand below, because their names are long
   */
  record Strip(StripHeads heads, List<Column> columns, List<StripRow> rows, Apart apart)
      implements FrontPart {
    public List<Named> named() {
      return rows.stream().flatMap(row -> row.named().stream()).toList();
    }
  }

  /** Where the named targets stand. */
  enum Apart {
    IN_PLACE,
    BELOW
  }

  /** What the columns of the strip are called that hold words. */
  record StripHeads(String project, String figures, String chance, String named) {}

  /**
   * A column of the strip.
   *
   * @param state met, likely, open, unlikely or unknown
   */
  record Column(String state, Signs sign, String count, String unit, String word, String range) {}

  /**
   * A project.
   *
   * @param phrases of its name: a line ends only between them
   * @param cells its marks, one entry a column
   * @param rest unlikely ones that are not named; null where all are
   */
  record StripRow(
      String number,
      List<String> phrases,
      String count,
      List<Signs> cells,
      List<Named> named,
      Key rest) {}

  /** A target by name. */
  record Named(
      Signs sign,
      String project,
      String projectName,
      String name,
      boolean isPart,
      Gauge gauge,
      String chance) {}

  /**
   * How far it is.
   *
   * @param share of the target in percent, at most 100
   * @param range where it will end, in percent of the target; null where nobody says
   */
  record Gauge(String now, String target, double share, Range range) {}

  /** From the 10th to the 90th percentile, in percent of what the gauge is long. */
  record Range(double low, double median, double high, double goal, String shown) {}

  /** Targets so few that each has a line. */
  record Few(List<Named> targets) implements FrontPart {}

  /**
   * Where the money goes.
   *
   * @param bars the same for a narrow screen
   */
  record Money(Block.Picture picture, List<Bar> bars) implements FrontPart {}

  /**
   * One bar in words.
   *
   * @param share of the longest one, in percent
   */
  record Bar(String name, String total, double share, List<Piece> pieces, String said) {}

  /** A piece of a bar: its share of it in percent, and its tone; −1 is hatched. */
  record Piece(double share, int tone) {}

  /** A table of words, numbers and marks. */
  record Grid(String kind, List<GridHead> heads, List<GridRow> rows) implements FrontPart {
    /** Whether heads of columns are called together. */
    public boolean isGrouped() {
      return heads.stream().anyMatch(head -> !head.group().isEmpty());
    }
  }

  /**
   * A column.
   *
   * @param group what it is called together with its neighbours; empty where it stands alone
   * @param share of the width in percent
   */
  record GridHead(String name, String group, double share, Block.Align align) {}

  /** A row; a heading has one cell. */
  record GridRow(Kind kind, List<List<Bit>> cells) {
    /** How a row stands among its neighbours. */
    public enum Kind {
      PLAIN,
      HEADING,
      SUM
    }
  }

  /** A piece of a cell: marks, or a text. */
  record Bit(Signs signs, String text, Weight weight) {
    /** How strongly a text stands. */
    public enum Weight {
      PLAIN,
      STRONG,
      FAINT
    }
  }

  /** A square for each check, what they mean, and what a reader should know. */
  record Tally(Signs squares, List<Key> keys, List<Document.Fact> facts) implements FrontPart {}
}
