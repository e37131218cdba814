package tassei.reports.chart.drawing;

import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;
import tassei.reports.chart.ink.Theme;
import tassei.reports.chart.plane.Plane;

/** What is expected, as a band around its dotted median. */
final class FanBand {
  private FanBand() {}

  static void add(Plane plane, YIntervalSeries series) {
    YIntervalSeriesCollection dataset = new YIntervalSeriesCollection();
    dataset.addSeries(series);
    DeviationRenderer renderer = new DeviationRenderer(true, false);
    renderer.setAlpha(1f);
    renderer.setSeriesPaint(0, Theme.BLUE);
    renderer.setSeriesStroke(0, Theme.dotted(1.6));
    renderer.setSeriesFillPaint(0, Theme.PALE_BLUE);
    plane.add(dataset, renderer);
  }
}
