package tassei.reports.chart.drawing;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import tassei.reports.chart.Chart;
import tassei.reports.chart.CoordinateSpan;
import tassei.reports.chart.Values;
import tassei.reports.chart.ink.Bar;
import tassei.reports.chart.ink.Canvas;
import tassei.reports.chart.ink.Fill;
import tassei.reports.chart.ink.PlotLegend;
import tassei.reports.chart.ink.Theme;
import tassei.reports.chart.label.Label;
import tassei.reports.chart.label.Type;
import tassei.reports.chart.label.Wrapping;
import tassei.reports.chart.plane.NameRows;
import tassei.reports.chart.plane.Plane;

/**
 * A heat map: each value printed on a colour of one hue. Columns that do not fit beside each other
 * go on below, with the names of the rows again.
 */
final class HeatDrawing implements Drawing {
  private static final double AIR = 5;
  private static final double LOW_CELL = 20;
  private static final double BROAD_CELL = 90;
  private static final double BETWEEN = 14;

  private final Chart.HeatMap chart;
  private final PlotLegend header;
  private final HeatScale scale;
  private final NameRows rows;
  private final double left;
  private final double cell;
  private final List<Panel> panels = new ArrayList<>();

  /** Some of the columns, from a y on. */
  private record Panel(int from, List<Label> heads, double y, double headHeight) {}

  HeatDrawing(Chart.HeatMap chart, double width) {
    this.chart = chart;
    scale = HeatScale.of(chart.values());
    header = scale.explain(new PlotLegend(chart.unit(), width));
    rows = new NameRows(chart.rows(), Type.NAME, width * 0.36, LOW_CELL);
    left = rows.nameWidth() + 2 * AIR;
    double need = need();
    int abreast = Math.max(1, Math.min(chart.columns().size(), (int) ((width - left) / need)));
    cell = Math.max(need, Math.min(BROAD_CELL, (width - left) / abreast));
    double y = header.height();
    for (int from = 0; from < chart.columns().size(); from += abreast) {
      Panel panel = panel(from, Math.min(chart.columns().size(), from + abreast), y);
      panels.add(panel);
      y += panel.headHeight + rows.height() + BETWEEN;
    }
  }

  /** What the broadest value and the longest word of a head need. */
  private double need() {
    double values =
        chart.values().stream()
            .flatMap(List::stream)
            .mapToDouble(value -> Type.SMALL.width(Values.shown(value)))
            .max()
            .orElse(0);
    double words =
        chart.columns().stream()
            .mapToDouble(name -> Math.min(60, Wrapping.widestWord(name, Type.SMALL)))
            .max()
            .orElse(0);
    return Math.max(30, Math.max(values, words) + 6);
  }

  private Panel panel(int from, int end, double y) {
    List<Label> heads =
        chart.columns().subList(from, end).stream()
            .map(name -> Label.of(name, Type.SMALL, cell - 4))
            .toList();
    double tallest = heads.stream().mapToDouble(Label::height).max().orElse(0);
    return new Panel(from, heads, y, tallest + 3);
  }

  @Override
  public double height() {
    if (panels.isEmpty()) {
      return header.height() + rows.height();
    }
    Panel last = panels.get(panels.size() - 1);
    return last.y + last.headHeight + rows.height() + 1;
  }

  @Override
  public void draw(Canvas canvas) {
    header.draw(canvas);
    panels.forEach(panel -> draw(canvas, panel));
  }

  private void draw(Canvas canvas, Panel panel) {
    double top = panel.y + panel.headHeight;
    rows.draw(canvas, top);
    Plane plane = plane(panel, top);
    plane.bars(bars(panel));
    plane.draw(canvas);
    for (int column = 0; column < panel.heads.size(); column++) {
      double middle = left + (column + 0.5) * cell;
      Label head = panel.heads.get(column);
      canvas.text(head, middle, top - 3 - head.height(), Canvas.Side.CENTRED, Theme.MUTED);
      for (int row = 0; row < chart.rows().size(); row++) {
        print(canvas, value(row, panel.from + column), middle, top + rows.middle(row));
      }
    }
  }

  private Plane plane(Panel panel, double top) {
    int count = panel.heads.size();
    return new Plane(
        new Rectangle2D.Double(left, top, count * cell, rows.height()),
        new CoordinateSpan(0, count * cell),
        new CoordinateSpan(-rows.height(), 0));
  }

  private List<Bar> bars(Panel panel) {
    return IntStream.range(0, chart.rows().size())
        .boxed()
        .flatMap(
            row ->
                IntStream.range(0, panel.heads.size())
                    .mapToObj(column -> bar(row, column, panel.from + column)))
        .toList();
  }

  private Bar bar(int row, int place, int column) {
    Chart.Value value = value(row, column);
    double top = -rows.middle(row) + rows.rowHeight(row) / 2;
    String name = chart.rows().get(row) + " / " + chart.columns().get(column);
    return new Bar(
        place * cell + 0.6,
        (place + 1) * cell - 0.6,
        top - rows.rowHeight(row) + 0.6,
        top - 0.6,
        Fill.plain(scale.colour(value)),
        name + ": " + Values.shown(value));
  }

  private Chart.Value value(int row, int column) {
    List<Chart.Value> values = row < chart.values().size() ? chart.values().get(row) : List.of();
    return column < values.size() ? values.get(column) : null;
  }

  private void print(Canvas canvas, Chart.Value value, double x, double y) {
    Color colour = Values.isKnown(value) ? Theme.textOn(scale.colour(value)) : Theme.MUTED;
    canvas.textAt(Values.label(value, Type.SMALL), x, y, Canvas.Side.CENTRED, colour);
  }
}
