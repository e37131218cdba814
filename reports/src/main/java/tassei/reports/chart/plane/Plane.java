package tassei.reports.chart.plane;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYDataset;
import tassei.reports.chart.CoordinateSpan;
import tassei.reports.chart.Scale;
import tassei.reports.chart.ink.Bar;
import tassei.reports.chart.ink.BarSeries;
import tassei.reports.chart.ink.Canvas;
import tassei.reports.chart.ink.Theme;
import tassei.reports.font.Fonts;

/** The plot of a chart: gridlines and marks, at places its labels can ask for. */
public final class Plane {
  /** The plot reaches a little beyond its box, so that marks on its edge are drawn whole. */
  private static final double RIM = 5;

  private final Rectangle2D box;
  private final CoordinateSpan across;
  private final CoordinateSpan up;
  private final XYPlot plot = new XYPlot();
  private int layers;

  public Plane(Rectangle2D box, CoordinateSpan across, CoordinateSpan up) {
    this.box = box;
    this.across = across;
    this.up = up;
    plot.setDomainAxis(axis(across, box.getWidth()));
    plot.setRangeAxis(axis(up, box.getHeight()));
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setFixedDomainAxisSpace(new AxisSpace());
    plot.setFixedRangeAxisSpace(new AxisSpace());
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinesVisible(false);
    plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
    plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
  }

  private static NumberAxis axis(CoordinateSpan span, double length) {
    NumberAxis axis = new NumberAxis();
    double rim = RIM * span.length() / length;
    axis.setRange(span.from() - rim, span.upTo() + rim);
    axis.setVisible(false);
    // Even unseen it measures its ticks, and a PDF knows no face but ours.
    axis.setTickLabelFont(Fonts.regular(8));
    return axis;
  }

  /** Lines across the plot, at the ticks of an upright axis. */
  public void level(Scale scale) {
    ((NumberAxis) plot.getRangeAxis()).setTickUnit(unit(scale));
    plot.setRangeGridlinesVisible(true);
    plot.setRangeGridlinePaint(Theme.GRID);
    plot.setRangeGridlineStroke(Theme.solid(0.5));
  }

  /** Lines from top to bottom, at the ticks of a lying axis. */
  public void plumb(Scale scale) {
    ((NumberAxis) plot.getDomainAxis()).setTickUnit(unit(scale));
    plot.setDomainGridlinesVisible(true);
    plot.setDomainGridlinePaint(Theme.GRID);
    plot.setDomainGridlineStroke(Theme.solid(0.5));
  }

  private static NumberTickUnit unit(Scale scale) {
    return new NumberTickUnit(scale.step().doubleValue());
  }

  public void add(XYDataset dataset, XYItemRenderer renderer) {
    plot.setDataset(layers, dataset);
    plot.setRenderer(layers, renderer);
    layers++;
  }

  public void bars(List<Bar> bars) {
    BarSeries layer = new BarSeries(bars);
    add(layer.dataset(), layer.renderer());
  }

  public double x(double value) {
    return box.getMinX() + (value - across.from()) / across.length() * box.getWidth();
  }

  public double y(double value) {
    return box.getMaxY() - (value - up.from()) / up.length() * box.getHeight();
  }

  public Rectangle2D box() {
    return box;
  }

  public void draw(Canvas canvas) {
    Rectangle2D whole =
        new Rectangle2D.Double(
            box.getX() - RIM,
            box.getY() - RIM,
            box.getWidth() + 2 * RIM,
            box.getHeight() + 2 * RIM);
    plot.draw(canvas.graphics(), whole, null, null, canvas.info().getPlotInfo());
  }
}
