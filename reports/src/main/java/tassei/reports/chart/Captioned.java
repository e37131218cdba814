package tassei.reports.chart;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.entity.ChartEntity;
import tassei.reports.font.Fonts;

/** A chart that leaves its document: its caption above and below, on white. */
final class Captioned {
  private static final double EDGE = 14;

  private final Chart chart;
  private final double width;
  private final Label title;
  private final Label subtitle;
  private final Label source;
  private final double top;
  private final double tall;

  Captioned(Chart chart, Caption caption, double width) {
    Fonts.prepare();
    this.chart = chart;
    this.width = width;
    title = Label.of(caption.title(), Type.TITLE, inner());
    subtitle = Label.of(caption.subtitle(), Type.SUBTITLE, inner());
    source = Label.of(caption.source(), Type.SMALL, inner());
    top = EDGE + title.height() + 2 + subtitle.height() + 8;
    tall = ChartPainter.size(chart, inner()).getHeight();
  }

  private double inner() {
    return width - 2 * EDGE;
  }

  double height() {
    return top + tall + 8 + source.height() + EDGE;
  }

  /** Where the chart itself begins. */
  Point2D corner() {
    return new Point2D.Double(EDGE, top);
  }

  /** Draws, and tells where each value stands, from the corner of the chart on. */
  List<ChartEntity> draw(Graphics2D graphics) {
    Canvas canvas = new Canvas(graphics);
    canvas.fill(new Rectangle2D.Double(0, 0, width, height() + 1), Theme.WHITE);
    canvas.text(title, EDGE, EDGE, Canvas.Side.RIGHT_OF, Theme.INK);
    canvas.text(subtitle, EDGE, EDGE + title.height() + 2, Canvas.Side.RIGHT_OF, Theme.MUTED);
    canvas.text(source, EDGE, top + tall + 8, Canvas.Side.RIGHT_OF, Theme.MUTED);
    return ChartPainter.marks(chart, graphics, new Rectangle2D.Double(EDGE, top, inner(), tall));
  }
}
