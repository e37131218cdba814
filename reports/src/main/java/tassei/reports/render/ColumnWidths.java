package tassei.reports.render;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;
import tassei.reports.document.Block.Align;
import tassei.reports.document.Block.Head;
import tassei.reports.document.Block.Row;
import tassei.reports.document.Block.Table;
import tassei.reports.document.Cell;
import tassei.reports.font.Fonts;

/**
 * How wide the columns of a table are, in percent. They are as wide as their shares ask; but what a
 * column does not need goes to those whose text would run over several lines, and none is narrower
 * than what cannot be broken, such as a number or a word.
 */
final class ColumnWidths {
  /** A table as wide as the text on paper, in points, and its largest type. */
  private static final double WHOLE = 487;

  private static final float TYPE = 8;
  private static final double PADDING = 17;

  /** What is longer is broken anywhere: it would take the place of everything else. */
  private static final double LONGEST = 90;

  /** Judgements, ministries, dates, a year with its mark: what looks torn in two lines. */
  private static final double SHORT = 72;

  /** From the widest to the tightest: numbers need little air at their left, marks may turn. */
  private static final List<Fit> FITS =
      List.of(new Fit(SHORT, PADDING, PADDING), new Fit(SHORT, 15, 10), new Fit(64, 15, 10));

  private static final int MOST_LINES = 4;

  private static final FontRenderContext CONTEXT =
      new FontRenderContext(new AffineTransform(), true, true);

  /**
   * How tightly columns are laid.
   *
   * @param whole up to this width a text stands on one line wherever that is to be had
   * @param ofWords around words
   * @param ofNumbers around numbers
   */
  private record Fit(double whole, double ofWords, double ofNumbers) {
    double padding(Head head) {
      return head.align() == Align.RIGHT ? ofNumbers : ofWords;
    }
  }

  private ColumnWidths() {}

  static List<Double> of(Table table) {
    List<Double> widths = fitted(table, FITS.get(0));
    for (int next = 1; next < FITS.size() && isCrowded(table, widths); next++) {
      widths = fitted(table, FITS.get(next));
    }
    return widths;
  }

  private static List<Double> fitted(Table table, Fit fit) {
    double[] widths = asked(table);
    move(widths, needed(table, fit, ColumnWidths::unbroken));
    move(widths, needed(table, fit, (text, font) -> together(text, font, fit.whole())));
    return IntStream.range(0, widths.length)
        .mapToObj(at -> Math.round(widths[at] / WHOLE * 1000) / 10.0)
        .toList();
  }

  /** Whether the names of rows run down the page. */
  private static boolean isCrowded(Table table, List<Double> widths) {
    return table.rows().stream()
        .filter(row -> row.kind() != Row.Kind.HEADING)
        .anyMatch(row -> lines(row.cells().get(0).shown(), widths.get(0)) > MOST_LINES);
  }

  /** How many lines a text takes in a column of a width in percent. */
  static double lines(String text, double percent) {
    double room = percent / 100 * WHOLE - PADDING + TYPE;
    return Math.ceil(unbroken(text, Fonts.regular(TYPE)) / room);
  }

  private static double[] asked(Table table) {
    double shares = table.heads().stream().mapToInt(head -> head.share()).sum();
    return table.heads().stream().mapToDouble(head -> WHOLE * head.share() / shares).toArray();
  }

  /** Gives what some columns have beyond their need to those that lack some of theirs. */
  private static void move(double[] widths, double[] needed) {
    double lacking = 0;
    double spare = 0;
    for (int at = 0; at < widths.length; at++) {
      lacking += Math.max(0, needed[at] - widths[at]);
      spare += Math.max(0, widths[at] - needed[at]);
    }
    double moved = Math.min(lacking, spare);
    for (int at = 0; at < widths.length && moved > 0; at++) {
      double difference = needed[at] - widths[at];
      widths[at] += difference * moved / (difference > 0 ? lacking : spare);
    }
  }

  private static double[] needed(Table table, Fit fit, ToDoubleBiFunction<String, Font> measure) {
    return IntStream.range(0, table.heads().size())
        .mapToDouble(at -> needed(table, at, measure) + fit.padding(table.heads().get(at)))
        .toArray();
  }

  private static double needed(Table table, int column, ToDoubleBiFunction<String, Font> measure) {
    Font regular = Fonts.regular(TYPE);
    Font bold = Fonts.bold(TYPE);
    double needed = together(table.heads().get(column).name(), bold, SHORT);
    for (Row row : table.rows()) {
      if (row.kind() != Row.Kind.HEADING) {
        Cell cell = row.cells().get(column);
        Font font = row.kind() == Row.Kind.TOTAL ? bold : regular;
        double width =
            cell instanceof Cell.Judged judged
                ? judgement(judged, bold, measure)
                : measure.applyAsDouble(cell.shown(), font);
        needed = Math.max(needed, width);
      }
    }
    return needed;
  }

  /** One of a single word is never broken, as Japanese would be anywhere. */
  private static double judgement(
      Cell.Judged judged, Font bold, ToDoubleBiFunction<String, Font> measure) {
    String text = judged.status().shape() + "\u00a0" + judged.shown();
    return text.contains(" ") ? measure.applyAsDouble(text, bold) : unbroken(text, bold);
  }

  private static double unbroken(String text, Font font) {
    return font.getStringBounds(text, CONTEXT).getWidth();
  }

  /** What stands on one line at least: short words whole, of longer ones the longest piece. */
  private static double together(String text, Font font, double whole) {
    double width = unbroken(text, font);
    return width <= whole ? width : longestPiece(text, font);
  }

  private static double longestPiece(String text, Font font) {
    return LineEnds.pieces(text).stream()
        .mapToDouble(piece -> unbroken(piece.strip(), font))
        .filter(width -> width <= LONGEST)
        .max()
        .orElse(0);
  }
}
