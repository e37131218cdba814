package tassei.reports.chart.ink;

import java.awt.Graphics2D;
import java.awt.geom.RectangularShape;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jfree.chart.renderer.xy.XYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.xy.DefaultIntervalXYDataset;

/** Boxes as one series of a plot, each filled in its own way. */
public final class BarSeries implements XYBarPainter {
  private final List<Bar> bars;

  public BarSeries(List<Bar> bars) {
    this.bars = bars;
  }

  public DefaultIntervalXYDataset dataset() {
    DefaultIntervalXYDataset dataset = new DefaultIntervalXYDataset();
    dataset.addSeries(
        "bars",
        new double[][] {
          all(bar -> (bar.x0() + bar.x1()) / 2),
          all(Bar::x0),
          all(Bar::x1),
          all(Bar::y1),
          all(Bar::y0),
          all(Bar::y1)
        });
    return dataset;
  }

  private double[] all(ToDoubleFunction<Bar> part) {
    return bars.stream().mapToDouble(part).toArray();
  }

  public XYBarRenderer renderer() {
    XYBarRenderer renderer = new XYBarRenderer();
    renderer.setUseYInterval(true);
    renderer.setShadowVisible(false);
    renderer.setBarPainter(this);
    renderer.setDefaultToolTipGenerator((dataset, series, item) -> bars.get(item).tip());
    return renderer;
  }

  @Override
  public void paintBar(
      Graphics2D graphics,
      XYBarRenderer renderer,
      int row,
      int column,
      RectangularShape bar,
      RectangleEdge base) {
    bars.get(column).fill().paint(graphics, bar.getBounds2D());
  }

  @Override
  public void paintBarShadow(
      Graphics2D graphics,
      XYBarRenderer renderer,
      int row,
      int column,
      RectangularShape bar,
      RectangleEdge base,
      boolean pegShadow) {
    throw new UnsupportedOperationException("bars cast no shadow");
  }
}
