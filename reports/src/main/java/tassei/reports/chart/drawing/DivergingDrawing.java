package tassei.reports.chart.drawing;

import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import tassei.reports.chart.Chart;
import tassei.reports.chart.CoordinateSpan;
import tassei.reports.chart.Scale;
import tassei.reports.chart.Values;
import tassei.reports.chart.ink.Bar;
import tassei.reports.chart.ink.Canvas;
import tassei.reports.chart.ink.Fill;
import tassei.reports.chart.ink.PlotLegend;
import tassei.reports.chart.ink.Theme;
import tassei.reports.chart.label.Label;
import tassei.reports.chart.label.Type;
import tassei.reports.chart.plane.LyingAxis;
import tassei.reports.chart.plane.NameRows;
import tassei.reports.chart.plane.Plane;

/** Bars to both sides of nothing, each with its value at its end. */
final class DivergingDrawing implements Drawing {
  private static final double AIR = 5;
  private static final double THICK = 10;
  private static final double GAP = 2;
  private static final double BETWEEN = 9;
  private static final Type TYPE = Type.SMALL;

  private final Chart.Diverging chart;
  private final PlotLegend header;
  private final Scale scale;
  private final NameRows rows;
  private final int lines;
  private final Plane plane;

  DivergingDrawing(Chart.Diverging chart, double width) {
    this.chart = chart;
    lines = isTornado() ? 1 : Math.max(1, chart.series().size());
    header = header(width);
    scale = Scale.reaching(values(), 5);
    rows = new NameRows(chart.categories(), Type.NAME, width * 0.38, tall() + BETWEEN);
    double end = widestValue() + AIR + 2;
    double left = rows.nameWidth() + 2 * AIR + (isLeft() ? end : 0);
    double right = width - Math.max(isRight() ? end : AIR, scale.widestLabel() / 2 + 1);
    plane =
        new Plane(
            new Rectangle2D.Double(
                left, header.height(), Math.max(40, right - left), rows.height()),
            scale.span(),
            new CoordinateSpan(-rows.height(), 0));
    plane.plumb(scale);
  }

  private PlotLegend header(double width) {
    PlotLegend header = new PlotLegend(chart.unit(), width);
    for (int i = 0; chart.series().size() > 1 && i < chart.series().size(); i++) {
      header.explain(chart.series().get(i).name(), Fill.series(i));
    }
    return header;
  }

  /** Two series of which, in no category, both go the same way. */
  private boolean isTornado() {
    return chart.series().size() == 2
        && IntStream.range(0, chart.categories().size())
            .allMatch(slot -> sign(0, slot) * sign(1, slot) <= 0);
  }

  private int sign(int series, int slot) {
    Chart.Value value = value(series, slot);
    return Values.isKnown(value) ? value.exact().signum() : 0;
  }

  private Chart.Value value(int series, int slot) {
    return chart.series().get(series).values().get(slot);
  }

  private double tall() {
    return lines * (THICK + GAP) - GAP;
  }

  private List<BigDecimal> values() {
    return chart.series().stream()
        .flatMap(series -> series.values().stream())
        .map(Values::exact)
        .toList();
  }

  private double widestValue() {
    return chart.series().stream()
        .flatMap(series -> series.values().stream())
        .mapToDouble(value -> Values.label(value, TYPE).width())
        .max()
        .orElse(0);
  }

  private boolean isLeft() {
    return scale.low().signum() < 0;
  }

  /** What is nothing, or not known, says so on the right. */
  private boolean isRight() {
    return scale.high().signum() > 0
        || IntStream.range(0, chart.series().size())
            .anyMatch(
                series ->
                    IntStream.range(0, chart.categories().size())
                        .anyMatch(slot -> sign(series, slot) == 0));
  }

  @Override
  public double height() {
    return plane.box().getMaxY() + LyingAxis.HEIGHT;
  }

  @Override
  public void draw(Canvas canvas) {
    header.draw(canvas);
    plane.bars(bars());
    plane.draw(canvas);
    Rectangle2D box = plane.box();
    LyingAxis.draw(canvas, plane, scale);
    double zero = plane.x(0);
    canvas.line(zero, box.getMinY(), zero, box.getMaxY(), Theme.solid(0.8), Theme.INK);
    rows.draw(canvas, box.getMinY());
    for (int series = 0; series < chart.series().size(); series++) {
      for (int slot = 0; slot < chart.categories().size(); slot++) {
        inscribe(canvas, series, slot);
      }
    }
  }

  private List<Bar> bars() {
    List<Bar> bars = new ArrayList<>();
    for (int series = 0; series < chart.series().size(); series++) {
      for (int slot = 0; slot < chart.categories().size(); slot++) {
        if (sign(series, slot) != 0) {
          bars.add(bar(series, slot));
        }
      }
    }
    return bars;
  }

  private Bar bar(int series, int slot) {
    double value = Values.place(value(series, slot));
    double middle = -middle(series, slot);
    return new Bar(
        Math.min(0, value),
        Math.max(0, value),
        middle - THICK / 2,
        middle + THICK / 2,
        Fill.series(series),
        tip(series, slot));
  }

  private String tip(int series, int slot) {
    String name = chart.series().size() > 1 ? " " + chart.series().get(series).name() : "";
    return chart.categories().get(slot) + name + ": " + Values.shown(value(series, slot));
  }

  /** From the top of the plot. */
  private double middle(int series, int slot) {
    double first = rows.middle(slot) - tall() / 2 + THICK / 2;
    return first + (lines == 1 ? 0 : series) * (THICK + GAP);
  }

  private void inscribe(Canvas canvas, int series, int slot) {
    int sign = sign(series, slot);
    if (sign == 0 && lines == 1 && chart.series().size() > 1) {
      return;
    }
    double x = plane.x(sign == 0 ? 0 : Values.place(value(series, slot)));
    double y = plane.box().getMinY() + middle(series, slot);
    Label label = Values.label(value(series, slot), TYPE);
    if (sign < 0) {
      canvas.textAt(label, x - AIR, y, Canvas.Side.LEFT_OF, Theme.INK);
    } else {
      canvas.textAt(label, x + AIR, y, Canvas.Side.RIGHT_OF, Theme.INK);
    }
  }
}
