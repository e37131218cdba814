package tassei.reports.chart.plane;

import java.awt.Color;
import java.awt.Shape;
import java.awt.Stroke;
import java.util.List;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import tassei.reports.chart.ink.Theme;

/**
 * A line through points, or marks at them.
 *
 * @param stroke null for marks only
 * @param marker null for a line only
 * @param inside what a marker is filled with
 */
public record Trace(List<Spot> spots, Color colour, Stroke stroke, Shape marker, Color inside) {

  public static Trace line(List<Spot> spots, Color colour, Stroke stroke) {
    return new Trace(spots, colour, stroke, null, null);
  }

  public static Trace marks(List<Spot> spots, Color colour, Shape marker, Color inside) {
    return new Trace(spots, colour, null, marker, inside);
  }

  public static void add(Plane plane, List<Trace> traces) {
    XYSeriesCollection dataset = new XYSeriesCollection();
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer();
    renderer.setDrawSeriesLineAsPath(true);
    renderer.setDrawOutlines(true);
    renderer.setUseFillPaint(true);
    renderer.setDefaultToolTipGenerator(
        (data, series, item) -> traces.get(series).spots().get(item).tip());
    for (int i = 0; i < traces.size(); i++) {
      traces.get(i).describe(renderer, i);
      dataset.addSeries(traces.get(i).series(i));
    }
    plane.add(dataset, renderer);
  }

  private void describe(XYLineAndShapeRenderer renderer, int series) {
    renderer.setSeriesPaint(series, colour);
    renderer.setSeriesLinesVisible(series, stroke != null);
    renderer.setSeriesShapesVisible(series, marker != null);
    if (stroke != null) {
      renderer.setSeriesStroke(series, stroke);
    }
    if (marker != null) {
      renderer.setSeriesShape(series, marker);
      renderer.setSeriesFillPaint(series, inside);
      renderer.setSeriesOutlineStroke(series, Theme.solid(1.2));
    }
  }

  private XYSeries series(int key) {
    XYSeries series = new XYSeries(key, false, true);
    for (Spot spot : spots) {
      series.add(spot.x(), Double.isNaN(spot.y()) ? null : spot.y());
    }
    return series;
  }
}
