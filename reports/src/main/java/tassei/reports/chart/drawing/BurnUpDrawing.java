package tassei.reports.chart.drawing;

import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jfree.data.xy.YIntervalSeries;
import tassei.reports.chart.Chart;
import tassei.reports.chart.CoordinateSpan;
import tassei.reports.chart.Scale;
import tassei.reports.chart.Values;
import tassei.reports.chart.ink.Canvas;
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

/** What was reached at the end of each year, the even way to the target, and what is expected. */
final class BurnUpDrawing implements Drawing {
  private static final double BLOCKED = 100;

  private final Chart.BurnUp chart;
  private final YearAxis years;
  private final PlotLegend header;
  private final Scale scale;
  private final Margin margin;
  private final Plane plane;

  BurnUpDrawing(Chart.BurnUp chart, double width) {
    this.chart = chart;
    years = new YearAxis(chart.years());
    header = header(width);
    scale = Scale.reaching(values(), 5);
    margin = new Margin(width * 0.34);
    name();
    double left = scale.widestLabel() + 5;
    double tall = Math.max(Math.max(110, Math.min(180, width * 0.4)), margin.height());
    plane =
        new Plane(
            new Rectangle2D.Double(
                left, header.height() + 12, Math.max(40, width - left - margin.width()), tall),
            new CoordinateSpan(0, years.count()),
            scale.span());
    plane.level(scale);
    addFan();
    Trace.add(plane, traces());
  }

  private PlotLegend header(double width) {
    PlotLegend made = new PlotLegend(chart.unit(), width);
    Chart.Words words = chart.words();
    made.explain(words.actual(), YearPlane.line(Theme.BLUE, Theme.solid(2.4)));
    if (chart.points().stream().anyMatch(Chart.Point::provisional)) {
      made.explain(words.provisional(), YearPlane.sample(Theme.BLUE));
    }
    if (hasTarget()) {
      made.explain(words.plan(), YearPlane.line(Theme.MUTED, Theme.dashed(1.4)));
    }
    return made;
  }

  private boolean hasTarget() {
    return Values.isKnown(chart.target()) && end(chart.due()) > 0;
  }

  /** Where a year ends on the axis. */
  private double end(int fiscalYear) {
    return years.place(fiscalYear) + 1;
  }

  private List<Chart.FanPoint> fan() {
    return chart.fan().stream().filter(this::isKnown).toList();
  }

  private boolean isKnown(Chart.FanPoint point) {
    return end(point.fiscalYear()) > 0
        && Stream.of(point.p10(), point.p50(), point.p90()).allMatch(Values::isKnown);
  }

  private List<BigDecimal> values() {
    List<BigDecimal> values = new ArrayList<>();
    values.add(Values.exact(chart.target()));
    chart.points().forEach(point -> values.add(Values.exact(point.value())));
    fan().forEach(point -> values.add(Values.exact(point.p90())));
    fan().forEach(point -> values.add(Values.exact(point.p10())));
    return values;
  }

  private void name() {
    if (hasTarget()) {
      margin.add(
          chart.words().target() + " " + Values.shown(chart.target()),
          Type.SMALL_STRONG,
          Theme.DARK_VERMILION,
          end(chart.due()),
          Values.place(chart.target()));
    }
    List<Chart.FanPoint> fan = fan();
    if (!fan.isEmpty()) {
      Chart.FanPoint last = fan.get(fan.size() - 1);
      String median = chart.words().median() + " " + Values.shown(last.p50());
      String range = Values.shown(last.p10()) + "–" + Values.shown(last.p90());
      margin.add(
          median + "\n" + chart.words().range() + "\n" + range,
          Type.SMALL,
          Theme.BLUE,
          end(last.fiscalYear()),
          Values.place(last.p50()));
    }
  }

  private void addFan() {
    List<Chart.FanPoint> fan = fan();
    if (fan.isEmpty()) {
      return;
    }
    YIntervalSeries series = new YIntervalSeries("fan", false, true);
    Chart.Point last = last();
    if (last != null) {
      double y = Values.place(last.value());
      series.add(end(last.fiscalYear()), y, y, y);
      // Years over without a figure brought nothing: what is expected opens at their end.
      double opens = end(fan.get(0).fiscalYear()) - 1;
      if (opens > end(last.fiscalYear())) {
        series.add(opens, y, y, y);
      }
    }
    for (Chart.FanPoint point : fan) {
      series.add(
          end(point.fiscalYear()),
          Values.place(point.p50()),
          Values.place(point.p10()),
          Values.place(point.p90()));
    }
    FanBand.add(plane, series);
  }

  /** The newest known value. */
  private Chart.Point last() {
    return chart.points().stream()
        .filter(point -> Values.isKnown(point.value()) && end(point.fiscalYear()) > 0)
        .reduce((earlier, later) -> later)
        .orElse(null);
  }

  private List<Trace> traces() {
    List<Trace> traces = new ArrayList<>();
    if (hasTarget()) {
      double from = Math.max(0, years.place(chart.from()));
      Spot start = new Spot(from, 0);
      Spot goal = new Spot(end(chart.due()), Values.place(chart.target()));
      traces.add(Trace.line(List.of(start, goal), Theme.MUTED, Theme.dashed(1.4)));
      Spot told =
          new Spot(
              goal.x(), goal.y(), chart.words().target() + ": " + Values.shown(chart.target()));
      traces.add(Trace.marks(List.of(told), Theme.VERMILION, Markers.DIAMOND, Theme.VERMILION));
    }
    YearPlane.trace(years, actual(), 1, Theme.BLUE, Markers.DOT, traces);
    traces.add(Trace.marks(fanSpots(), Theme.BLUE, Markers.of(1), Theme.PALE_BLUE));
    return traces;
  }

  private Chart.Line actual() {
    return new Chart.Line(chart.words().actual(), Chart.Emphasis.FOCUS, chart.points());
  }

  private List<Spot> fanSpots() {
    return fan().stream().map(this::spot).toList();
  }

  private Spot spot(Chart.FanPoint point) {
    String range = Values.shown(point.p10()) + "–" + Values.shown(point.p90());
    String tip =
        years.name(point.fiscalYear())
            + " "
            + chart.words().median()
            + ": "
            + Values.shown(point.p50())
            + ", "
            + chart.words().range()
            + ": "
            + range;
    return new Spot(end(point.fiscalYear()), Values.place(point.p50()), tip);
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
    margin.draw(canvas, plane, box.getMinY() - 6, box.getMaxY() + 6);
    Inscriptions values = new Inscriptions(canvas, frame(box));
    List<Spot> spots = YearPlane.spots(years, actual(), 1);
    for (int i = spots.size() - 1; i >= 0; i--) {
      inscribe(values, spots, i);
    }
  }

  private static Rectangle2D frame(Rectangle2D box) {
    return new Rectangle2D.Double(
        box.getX() + 1, box.getY() - 12, box.getWidth() - 2, box.getHeight() + 12);
  }

  /** The newest stands out; the plan line counts as one more line to keep clear of. */
  private void inscribe(Inscriptions values, List<Spot> spots, int i) {
    boolean newest = i == spots.size() - 1;
    double x = spots.get(i).x();
    double y = plane.y(spots.get(i).y());
    double before = i == 0 ? 0 : y - plane.y(spots.get(i - 1).y());
    double after = newest ? 0 : y - plane.y(spots.get(i + 1).y());
    boolean under = spots.get(i).y() < planned(x);
    values.write(
        Label.of(spots.get(i).tip(), newest ? Type.STRONG : Type.SMALL),
        plane.x(x),
        y,
        under ? Math.max(before, BLOCKED) : before,
        under ? Math.max(after, BLOCKED) : after,
        Theme.BLUE);
  }

  private double planned(double x) {
    if (!hasTarget()) {
      return Double.NEGATIVE_INFINITY;
    }
    double from = Math.max(0, years.place(chart.from()));
    return Values.place(chart.target()) * (x - from) / Math.max(1, end(chart.due()) - from);
  }
}
