package tassei.reports.chart.drawing;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import tassei.reports.chart.Chart;
import tassei.reports.chart.CoordinateSpan;
import tassei.reports.chart.Values;
import tassei.reports.chart.ink.Canvas;
import tassei.reports.chart.ink.Theme;
import tassei.reports.chart.label.Label;
import tassei.reports.chart.label.Type;

/** Where the names, bars and words of bullets stand. */
final class BulletRows {
  private static final double AIR = 8;
  private static final double BETWEEN = 7;
  private static final double BAR = 18;
  private static final double ABREAST = 330;

  private final List<Row> rows = new ArrayList<>();
  private CoordinateSpan plot = new CoordinateSpan(0, 1);
  private double height;
  private final double top;

  private record Row(
      Label name, Label word, Label shown, Color colour, double top, double height) {}

  private final boolean abreast;
  private final double width;

  private BulletRows(double width, double top) {
    this.width = width;
    this.top = top;
    abreast = width >= ABREAST;
  }

  /** Name, bar and words abreast where there is room, else names and words above the bars. */
  static BulletRows of(List<Chart.Bullet> bullets, double width, double top) {
    BulletRows made = new BulletRows(width, top);
    bullets.forEach(made::add);
    made.plot = made.abreast ? made.between() : new CoordinateSpan(8, width - 14);
    made.height = Math.max(made.height, BAR);
    return made;
  }

  private void add(Chart.Bullet bullet) {
    double half = abreast ? 1 : 0.62;
    Label name = Label.of(bullet.name(), Type.NAME, abreast ? width * 0.33 : width * half - AIR);
    double room = abreast ? width * 0.27 : width * (1 - half);
    String word = bullet.status().shape() + " " + bullet.word();
    String percent = Values.isKnown(bullet.attainment()) ? " " + bullet.attainment().shown() : "";
    Row row =
        new Row(
            name,
            Label.of(word + percent, Type.SMALL_STRONG, room),
            Label.of(bullet.shown(), Type.SMALL, room),
            Color.decode(bullet.status().colour()),
            height,
            0);
    double words = Math.max(name.height(), row.word.height() + row.shown.height());
    double tall = abreast ? Math.max(BAR, words) : words + BAR;
    rows.add(new Row(name, row.word, row.shown, row.colour, height, tall));
    height += tall + BETWEEN;
  }

  private CoordinateSpan between() {
    double names = rows.stream().mapToDouble(row -> row.name.width()).max().orElse(0);
    double words =
        rows.stream()
            .mapToDouble(row -> Math.max(row.word.width(), row.shown.width()))
            .max()
            .orElse(0);
    return new CoordinateSpan(names + AIR + 4, width - words - 2 * AIR);
  }

  CoordinateSpan plot() {
    return plot;
  }

  double height() {
    return height;
  }

  double barMiddle(int row) {
    Row at = rows.get(row);
    return abreast ? at.top + at.height / 2 : at.top + at.height - BAR / 2 + 2;
  }

  void draw(Canvas canvas) {
    for (Row row : rows) {
      double y = top + row.top;
      if (abreast) {
        canvas.textAt(
            row.name, plot.from() - AIR, y + row.height / 2, Canvas.Side.LEFT_OF, Theme.INK);
        double words = row.word.height() + row.shown.height();
        words(
            canvas, row, plot.upTo() + 2 * AIR, y + (row.height - words) / 2, Canvas.Side.RIGHT_OF);
      } else {
        canvas.text(row.name, 0, y, Canvas.Side.RIGHT_OF, Theme.INK);
        words(canvas, row, width, y, Canvas.Side.LEFT_OF);
      }
    }
  }

  private static void words(Canvas canvas, Row row, double x, double y, Canvas.Side side) {
    canvas.text(row.word, x, y, side, row.colour);
    canvas.text(row.shown, x, y + row.word.height(), side, Theme.MUTED);
  }
}
