package tassei.reports.chart.drawing;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Dimension2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.entity.ChartEntity;
import tassei.reports.chart.Chart;
import tassei.reports.chart.ink.Canvas;
import tassei.reports.font.Fonts;

/** Draws charts: as wide as asked for, as high as what they show needs. Lengths are in points. */
public final class ChartPainter {
  /** Around everything drawn: the edges of letters and lines reach past their boxes. */
  private static final double RIM = 2;

  private ChartPainter() {}

  /** The size of a chart of a width: its height follows from what it shows. */
  public static Dimension2D size(Chart chart, double width) {
    java.awt.Dimension size = new java.awt.Dimension();
    double height = drawing(chart, width - 2 * RIM).height() + 2 * RIM;
    size.setSize(Math.ceil(width), Math.ceil(height));
    return size;
  }

  /** Draws a chart into a box, from its top, as wide as the box; smaller if it were too high. */
  public static void draw(Chart chart, Graphics2D graphics, Rectangle2D box) {
    marks(chart, graphics, box);
  }

  /** Draws, and tells where each value stands, from the corner of the box on. */
  public static List<ChartEntity> marks(Chart chart, Graphics2D graphics, Rectangle2D box) {
    AffineTransform before = graphics.getTransform();
    graphics.translate(box.getX() + RIM, box.getY() + RIM);
    Drawing drawing = drawing(chart, box.getWidth() - 2 * RIM);
    double fit = Math.min(1, (box.getHeight() - 2 * RIM) / drawing.height());
    graphics.scale(fit, fit);
    Canvas canvas = new Canvas(graphics);
    drawing.draw(canvas);
    graphics.setTransform(before);
    return canvas.marks();
  }

  private static Drawing drawing(Chart chart, double width) {
    Fonts.prepare();
    if (chart instanceof Chart.Bullets bullets) {
      return new BulletDrawing(bullets, width);
    }
    if (chart instanceof Chart.BurnUp burnUp) {
      return new BurnUpDrawing(burnUp, width);
    }
    if (chart instanceof Chart.StackedBars bars) {
      return new StackDrawing(bars, width);
    }
    if (chart instanceof Chart.HeatMap map) {
      return new HeatDrawing(map, width);
    }
    if (chart instanceof Chart.Waterfall waterfall) {
      return new WaterfallDrawing(waterfall, width);
    }
    if (chart instanceof Chart.Flow flow) {
      return new FlowDrawing(flow, width);
    }
    if (chart instanceof Chart.Diverging diverging) {
      return new DivergingDrawing(diverging, width);
    }
    if (chart instanceof Chart.Curves curves) {
      return new CurvesDrawing(curves, width);
    }
    if (chart instanceof Chart.Allocation allocation) {
      return new AllocationDrawing(allocation, width);
    }
    return new LinesDrawing((Chart.Lines) chart, width);
  }
}
