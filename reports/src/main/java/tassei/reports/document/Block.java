package tassei.reports.document;

import java.util.List;
import tassei.reports.chart.Chart;
import tassei.reports.chart.StatusMark;

/** One thing on a page. */
public sealed interface Block {

  /** A paragraph; the note is printed at the foot of the page. Empty note: none. */
  record Prose(String text, String note) implements Block {
    public Prose(String text) {
      this(text, "");
    }
  }

  /** Short statements, one below the other. */
  record Points(List<String> items) implements Block {}

  /** Headline numbers, side by side. */
  record Tiles(List<Tile> tiles) implements Block {}

  /**
   * One headline number.
   *
   * @param value as printed, without its unit
   * @param change against last year or the target, as printed; empty where there is none
   * @param status the shape and colour of the tile, or null
   */
  record Tile(
      String label, String value, String unit, String change, String note, StatusMark status) {}

  /**
   * A figure.
   *
   * @param id unique in the document: the name of its PNG, and its anchor
   * @param title what the figure shows, as a sentence
   * @param subtitle measure, unit and period
   * @param alt for those who do not see it: names the numbers
   */
  record Picture(
      String id, Chart chart, Width width, String title, String subtitle, String source, String alt)
      implements Block {

    Picture named(String other) {
      return new Picture(other, chart, width, title, subtitle, source, alt);
    }

    Picture marked(String mark) {
      return new Picture(id, chart, width, title, subtitle, source, mark + ". " + alt);
    }
  }

  /** How much of the line a figure takes; halves that follow each other share a line. */
  enum Width {
    FULL,
    HALF
  }

  /**
   * A table.
   *
   * @param id unique in the document
   * @param subtitle unit and period; empty where the heads say it
   * @param source empty where the section says it
   * @param use whether readers sort and filter it on a screen
   */
  record Table(
      String id,
      String title,
      String subtitle,
      List<Head> heads,
      List<Row> rows,
      String source,
      Use use)
      implements Block {

    Table named(String other) {
      return new Table(other, title, subtitle, heads, rows, source, use);
    }

    /** What a reader does with a table on a screen. */
    public enum Use {
      READ,
      SORT_AND_FILTER
    }
  }

  /**
   * A column of a table.
   *
   * @param meaning one hover or footnote away; empty where the name says it all
   * @param share of the width, among those of all columns
   */
  record Head(String name, String meaning, Align align, int share) {}

  /** Words stand left, numbers right. */
  enum Align {
    LEFT,
    CENTRE,
    RIGHT
  }

  /**
   * A row of a table, one cell a column.
   *
   * @param keys what the row belongs to, for filters on a screen
   * @param depth how many rows it is within: a part of a part stands further in than the part
   */
  record Row(Kind kind, List<Cell> cells, Keys keys, int depth) {
    public Row(Kind kind, List<Cell> cells) {
      this(kind, cells, Keys.NONE);
    }

    public Row(Kind kind, List<Cell> cells, Keys keys) {
      this(kind, cells, keys, kind == Kind.UNDER ? 1 : 0);
    }

    /** At the top for a depth of 0, else within so many rows above it. */
    public static Row within(int depth, List<Cell> cells, Keys keys) {
      return new Row(depth == 0 ? Kind.PLAIN : Kind.UNDER, cells, keys, depth);
    }

    /** How a row stands among its neighbours. */
    public enum Kind {
      PLAIN,
      /** Part of the row above it: indented, never added. */
      UNDER,
      /** The words of the first cell head the rows that follow; its other cells are blank. */
      HEADING,
      TOTAL
    }
  }

  /** Codes a row can be filtered by; empty where it has none. */
  record Keys(String ministry, String project, String judgement) {
    public static final Keys NONE = new Keys("", "", "");
  }
}
