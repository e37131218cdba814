package tassei.reports.chart.drawing;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import tassei.reports.chart.Chart;
import tassei.reports.chart.CoordinateSpan;
import tassei.reports.chart.Scale;
import tassei.reports.chart.Values;
import tassei.reports.chart.ink.Canvas;
import tassei.reports.chart.ink.Fill;
import tassei.reports.chart.ink.Markers;
import tassei.reports.chart.ink.PlotLegend;
import tassei.reports.chart.ink.Theme;
import tassei.reports.chart.label.Label;
import tassei.reports.chart.label.Type;
import tassei.reports.chart.plane.Inscriptions;
import tassei.reports.chart.plane.Margin;
import tassei.reports.chart.plane.Plane;
import tassei.reports.chart.plane.Spot;
import tassei.reports.chart.plane.Trace;
import tassei.reports.chart.plane.YearAxis;
import tassei.reports.chart.plane.YearPlane;

/** Lines over fiscal years, each named where it ends. */
final class LinesDrawing implements Drawing {
  private static final int MOST_VALUES = 9;

  private final Chart.Lines chart;
  private final YearAxis years;
  private final PlotLegend header;
  private final Scale scale;
  private final Margin margin;
  private final Plane plane;

  LinesDrawing(Chart.Lines chart, double width) {
    this.chart = chart;
    years = new YearAxis(chart.years());
    header = header(width);
    scale =
        chart.isFarFromZero() ? Scale.around(chart.values(), 4) : Scale.reaching(chart.values(), 5);
    margin = new Margin(width * 0.4);
    chart.lines().forEach(this::name);
    double left = scale.widestLabel() + 5;
    double tall = Math.max(Math.max(110, Math.min(190, width * 0.4)), margin.height());
    plane =
        new Plane(
            new Rectangle2D.Double(
                left, header.height() + 8, Math.max(40, width - left - margin.width()), tall),
            new CoordinateSpan(0, years.count()),
            scale.span());
    plane.level(scale);
    Trace.add(plane, traces());
  }

  private PlotLegend header(double width) {
    PlotLegend made = new PlotLegend(chart.unit(), width);
    boolean provisional =
        chart.lines().stream()
            .flatMap(line -> line.points().stream())
            .anyMatch(Chart.Point::provisional);
    return provisional
        ? made.explain(chart.words().provisional(), YearPlane.sample(Theme.MUTED))
        : made;
  }

  private void name(Chart.Line line) {
    for (int i = line.points().size() - 1; i >= 0; i--) {
      Chart.Point point = line.points().get(i);
      int place = years.place(point.fiscalYear());
      if (place >= 0 && Values.isKnown(point.value())) {
        Type type = line.emphasis() == Chart.Emphasis.FOCUS ? Type.SMALL_STRONG : Type.SMALL;
        margin.add(
            line.name() + " " + Values.shown(point.value()),
            type,
            Theme.readable(colour(line)),
            place + 0.5,
            Values.place(point.value()));
        return;
      }
    }
  }

  private Color colour(Chart.Line line) {
    if (line.emphasis() == Chart.Emphasis.EARLIER) {
      return Theme.MUTED;
    }
    boolean focus = line.emphasis() == Chart.Emphasis.FOCUS;
    List<Chart.Line> alike =
        chart.lines().stream().filter(other -> other.emphasis() == line.emphasis()).toList();
    boolean quiet =
        !focus && chart.lines().stream().anyMatch(l -> l.emphasis() == Chart.Emphasis.FOCUS);
    return quiet ? Theme.GREY : Fill.series(alike.indexOf(line)).colour();
  }

  /** Earlier vintages first, so that the newest lies over them. */
  private List<Trace> traces() {
    List<Trace> traces = new ArrayList<>();
    chart.lines().stream()
        .filter(line -> line.emphasis() == Chart.Emphasis.EARLIER)
        .forEach(line -> YearPlane.trace(years, line, 0.5, colour(line), Markers.DOT, traces));
    List<Chart.Line> current =
        chart.lines().stream().filter(line -> line.emphasis() != Chart.Emphasis.EARLIER).toList();
    for (int i = 0; i < current.size(); i++) {
      Chart.Line line = current.get(i);
      YearPlane.trace(years, line, 0.5, colour(line), Markers.of(i), traces);
    }
    return traces;
  }

  @Override
  public double height() {
    return plane.box().getMaxY() + years.height(plane.box().getWidth()) + 1;
  }

  @Override
  public void draw(Canvas canvas) {
    header.draw(canvas);
    plane.draw(canvas);
    YearPlane.axes(canvas, plane, scale, years);
    Rectangle2D box = plane.box();
    margin.draw(canvas, plane, box.getMinY() - 5, box.getMaxY() + 5);
    Inscriptions values = new Inscriptions(canvas, box);
    chart.lines().stream()
        .filter(line -> line.emphasis() == Chart.Emphasis.FOCUS)
        .filter(line -> line.points().size() <= MOST_VALUES)
        .forEach(line -> inscribe(values, line));
  }

  /** All but the last, which stands in the margin. */
  private void inscribe(Inscriptions values, Chart.Line line) {
    List<Spot> spots = YearPlane.spots(years, line, 0.5);
    for (int i = 0; i + 1 < spots.size(); i++) {
      Spot spot = spots.get(i);
      double y = plane.y(spot.y());
      values.write(
          Label.of(spot.tip(), Type.SMALL),
          plane.x(spot.x()),
          y,
          i == 0 ? 0 : y - plane.y(spots.get(i - 1).y()),
          y - plane.y(spots.get(i + 1).y()),
          Theme.readable(colour(line)));
    }
  }
}
