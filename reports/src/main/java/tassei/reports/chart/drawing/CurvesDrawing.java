package tassei.reports.chart.drawing;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import tassei.reports.chart.Chart;
import tassei.reports.chart.Scale;
import tassei.reports.chart.Values;
import tassei.reports.chart.ink.Canvas;
import tassei.reports.chart.ink.Fill;
import tassei.reports.chart.ink.Markers;
import tassei.reports.chart.ink.PlotLegend;
import tassei.reports.chart.ink.Theme;
import tassei.reports.chart.label.Label;
import tassei.reports.chart.label.Type;
import tassei.reports.chart.plane.LyingAxis;
import tassei.reports.chart.plane.Margin;
import tassei.reports.chart.plane.Plane;
import tassei.reports.chart.plane.Spot;
import tassei.reports.chart.plane.Trace;

/** What follows from a number: curves over it, each named where it ends. */
final class CurvesDrawing implements Drawing {
  private static final double AIR = 5;
  private static final int MOST_MARKS = 15;

  private final Chart.Curves chart;
  private final PlotLegend header;
  private final Scale across;
  private final Scale up;
  private final Margin margin;
  private final Label axis;
  private final Plane plane;

  CurvesDrawing(Chart.Curves chart, double width) {
    this.chart = chart;
    header = new PlotLegend(chart.unit(), width);
    across = Scale.reaching(all(Chart.At::number), 8);
    up = Scale.reaching(all(Chart.At::value), 5);
    margin = new Margin(width * 0.4);
    for (int i = 0; i < chart.curves().size(); i++) {
      name(chart.curves().get(i), colour(i));
    }
    double left = up.widestLabel() + AIR;
    double tall = Math.max(Math.max(110, Math.min(190, width * 0.4)), margin.height());
    double wide = Math.max(40, width - left - margin.width());
    axis = Label.of(chart.axis(), Type.SMALL, wide);
    plane =
        new Plane(
            new Rectangle2D.Double(left, header.height() + 8, wide, tall),
            across.span(),
            up.span());
    plane.level(up);
    Trace.add(plane, traces());
  }

  private List<BigDecimal> all(Function<Chart.At, Chart.Value> part) {
    return chart.curves().stream()
        .flatMap(curve -> curve.points().stream())
        .map(part)
        .map(Values::exact)
        .toList();
  }

  private static Color colour(int curve) {
    return Fill.series(curve).colour();
  }

  private void name(Chart.Curve curve, Color colour) {
    if (!curve.points().isEmpty()) {
      Chart.At end = curve.points().get(curve.points().size() - 1);
      margin.add(
          curve.name() + " " + Values.shown(end.value()),
          Type.SMALL,
          Theme.readable(colour),
          Values.place(end.number()),
          Values.place(end.value()));
    }
  }

  private List<Trace> traces() {
    List<Trace> traces = new ArrayList<>();
    for (int i = 0; i < chart.curves().size(); i++) {
      List<Spot> spots = spots(chart.curves().get(i));
      boolean isMarked = spots.size() <= MOST_MARKS;
      List<Spot> path =
          isMarked ? spots.stream().map(spot -> new Spot(spot.x(), spot.y())).toList() : spots;
      traces.add(Trace.line(path, colour(i), Theme.solid(2)));
      if (isMarked) {
        traces.add(Trace.marks(spots, colour(i), Markers.of(i), colour(i)));
      }
    }
    return traces;
  }

  private static List<Spot> spots(Chart.Curve curve) {
    return curve.points().stream()
        .map(
            at ->
                new Spot(
                    Values.place(at.number()),
                    Values.place(at.value()),
                    curve.name()
                        + " "
                        + Values.shown(at.number())
                        + ": "
                        + Values.shown(at.value())))
        .toList();
  }

  @Override
  public double height() {
    return plane.box().getMaxY() + LyingAxis.HEIGHT + axis.height() + 2;
  }

  @Override
  public void draw(Canvas canvas) {
    header.draw(canvas);
    plane.draw(canvas);
    Rectangle2D box = plane.box();
    for (BigDecimal tick : up.ticks()) {
      double y = plane.y(tick.doubleValue());
      canvas.textAt(up.label(tick), box.getMinX() - AIR, y, Canvas.Side.LEFT_OF, Theme.MUTED);
    }
    double zero = plane.y(0);
    canvas.line(box.getMinX(), zero, box.getMaxX(), zero, Theme.solid(0.8), Theme.INK);
    LyingAxis.draw(canvas, plane, across);
    canvas.text(
        axis, box.getCenterX(), box.getMaxY() + LyingAxis.HEIGHT, Canvas.Side.CENTRED, Theme.MUTED);
    margin.draw(canvas, plane, box.getMinY() - 5, box.getMaxY() + 5);
  }
}
