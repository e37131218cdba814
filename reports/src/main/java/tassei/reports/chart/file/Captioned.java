package tassei.reports.chart.file;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.entity.ChartEntity;
import tassei.reports.chart.Chart;
import tassei.reports.chart.drawing.ChartPainter;
import tassei.reports.chart.ink.Canvas;
import tassei.reports.chart.ink.Theme;
import tassei.reports.chart.label.Label;
import tassei.reports.chart.label.Type;
import tassei.reports.font.Fonts;

/** A chart that leaves its document: its caption above and below, on white. */
final class Captioned {
  private static final double EDGE = 14;

  /** In points: letters of 9 points are then a fortieth of a slide high. */
  private static final double NARROWEST = 640;

  private static final double STEP = 1.04;

  private final Chart chart;
  private final double width;
  private final Label title;
  private final Label subtitle;
  private final Label source;
  private final double top;
  private final double tall;
  private final double spare;

  /** As high as the chart asks for. */
  Captioned(Chart chart, Caption caption, double width) {
    this(chart, caption, width, 0);
  }

  /**
   * Within a frame of these proportions: as narrow, and so as large in letters, as its height
   * allows.
   */
  static Captioned within(Chart chart, Caption caption, double across, double down) {
    double width = NARROWEST;
    while (new Captioned(chart, caption, width).height() * across > width * down) {
      width *= STEP;
    }
    return new Captioned(chart, caption, width, width * down / across);
  }

  private Captioned(Chart chart, Caption caption, double width, double least) {
    Fonts.prepare();
    this.chart = chart;
    this.width = width;
    title = Label.of(caption.title(), Type.TITLE, inner());
    subtitle = Label.of(caption.subtitle(), Type.SUBTITLE, inner());
    source = Label.of(caption.source(), Type.SMALL, inner());
    top = EDGE + title.height() + 2 + subtitle.height() + 8;
    tall = ChartPainter.size(chart, inner()).getHeight();
    spare = Math.max(0, least - top - tall - 8 - source.height() - EDGE);
  }

  double width() {
    return width;
  }

  private double inner() {
    return width - 2 * EDGE;
  }

  double height() {
    return top + spare + tall + 8 + source.height() + EDGE;
  }

  /** Where the chart itself begins. */
  Point2D corner() {
    return new Point2D.Double(EDGE, top + spare / 2);
  }

  /** Draws, and tells where each value stands, from the corner of the chart on. */
  List<ChartEntity> draw(Graphics2D graphics) {
    Canvas canvas = new Canvas(graphics);
    canvas.fill(new Rectangle2D.Double(0, 0, width, height() + 1), Theme.WHITE);
    canvas.text(title, EDGE, EDGE, Canvas.Side.RIGHT_OF, Theme.INK);
    canvas.text(subtitle, EDGE, EDGE + title.height() + 2, Canvas.Side.RIGHT_OF, Theme.MUTED);
    canvas.text(source, EDGE, top + spare + tall + 8, Canvas.Side.RIGHT_OF, Theme.MUTED);
    return ChartPainter.marks(
        chart, graphics, new Rectangle2D.Double(corner().getX(), corner().getY(), inner(), tall));
  }
}
