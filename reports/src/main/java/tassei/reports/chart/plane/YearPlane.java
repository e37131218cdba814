package tassei.reports.chart.plane;

import java.awt.Color;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;
import tassei.reports.chart.Chart;
import tassei.reports.chart.Scale;
import tassei.reports.chart.Values;
import tassei.reports.chart.ink.Canvas;
import tassei.reports.chart.ink.PlotLegend;
import tassei.reports.chart.ink.Theme;

/** What charts over fiscal years have in common. */
public final class YearPlane {
  private static final double AIR = 5;

  private YearPlane() {}

  public static void axes(Canvas canvas, Plane plane, Scale scale, YearAxis years) {
    Rectangle2D box = plane.box();
    for (BigDecimal tick : scale.ticks()) {
      double y = plane.y(tick.doubleValue());
      canvas.textAt(scale.label(tick), box.getMinX() - AIR, y, Canvas.Side.LEFT_OF, Theme.MUTED);
    }
    double base = scale.low().signum() > 0 ? box.getMaxY() : plane.y(0);
    canvas.line(box.getMinX(), base, box.getMaxX(), base, Theme.solid(0.8), Theme.INK);
    years.draw(canvas, box);
  }

  /** The line, and a mark at each point: hollow where provisional. */
  public static void trace(
      YearAxis years, Chart.Line line, double at, Color colour, Shape marker, List<Trace> traces) {
    List<Chart.Point> known =
        line.points().stream().filter(point -> years.place(point.fiscalYear()) >= 0).toList();
    List<Spot> path =
        known.stream()
            .map(p -> new Spot(years.place(p.fiscalYear()) + at, Values.place(p.value())))
            .toList();
    traces.add(Trace.line(path, colour, stroke(line.emphasis())));
    traces.add(Trace.marks(spots(years, line, false, at), colour, marker, colour));
    traces.add(Trace.marks(spots(years, line, true, at), colour, marker, Theme.WHITE));
  }

  private static List<Spot> spots(YearAxis years, Chart.Line line, boolean provisional, double at) {
    return line.points().stream()
        .filter(point -> point.provisional() == provisional && Values.isKnown(point.value()))
        .filter(point -> years.place(point.fiscalYear()) >= 0)
        .map(point -> spot(years, line, point, at))
        .toList();
  }

  private static Spot spot(YearAxis years, Chart.Line line, Chart.Point point, double at) {
    String tip =
        line.name() + " " + years.name(point.fiscalYear()) + ": " + Values.shown(point.value());
    return new Spot(years.place(point.fiscalYear()) + at, Values.place(point.value()), tip.strip());
  }

  /** The known points with what each prints. */
  public static List<Spot> spots(YearAxis years, Chart.Line line, double at) {
    return line.points().stream()
        .filter(point -> Values.isKnown(point.value()) && years.place(point.fiscalYear()) >= 0)
        .map(
            point ->
                new Spot(
                    years.place(point.fiscalYear()) + at,
                    Values.place(point.value()),
                    Values.shown(point.value())))
        .toList();
  }

  private static Stroke stroke(Chart.Emphasis emphasis) {
    return switch (emphasis) {
      case FOCUS -> Theme.solid(2.4);
      case CONTEXT -> Theme.solid(1.4);
      case EARLIER -> Theme.dashed(1.4);
    };
  }

  /** A hollow dot, for the header. */
  public static PlotLegend.Sample sample(Color colour) {
    return (canvas, box) -> {
      Shape dot = new Ellipse2D.Double(box.getCenterX() - 3, box.getCenterY() - 3, 6, 6);
      canvas.fill(dot, Theme.WHITE);
      canvas.draw(dot, Theme.solid(1.2), colour);
    };
  }

  public static PlotLegend.Sample line(Color colour, Stroke stroke) {
    return (canvas, box) ->
        canvas.line(
            box.getMinX(), box.getCenterY(), box.getMaxX(), box.getCenterY(), stroke, colour);
  }
}
