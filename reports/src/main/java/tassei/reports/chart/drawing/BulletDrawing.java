package tassei.reports.chart.drawing;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tassei.reports.chart.Chart;
import tassei.reports.chart.CoordinateSpan;
import tassei.reports.chart.Scale;
import tassei.reports.chart.StatusMark;
import tassei.reports.chart.Values;
import tassei.reports.chart.ink.Bar;
import tassei.reports.chart.ink.Canvas;
import tassei.reports.chart.ink.Fill;
import tassei.reports.chart.ink.PlotLegend;
import tassei.reports.chart.ink.Theme;
import tassei.reports.chart.label.Type;
import tassei.reports.chart.plane.Plane;
import tassei.reports.chart.plane.Whisker;

/**
 * Bullets: a bar to what was reached, in percent of the target, a line at the target, a triangle
 * where the indicator should stand by now, a whisker over where it will end. A bar that runs far
 * past the target is drawn broken.
 */
final class BulletDrawing implements Drawing {
  private static final BigDecimal BROKEN_AT = BigDecimal.valueOf(150);
  private static final double AIR = 6;
  private static final double BAND = 13;
  private static final double MEASURE = 6;

  private final Chart.Bullets chart;
  private final PlotLegend header;
  private final Scale scale;
  private final BulletRows rows;
  private final Plane plane;

  BulletDrawing(Chart.Bullets chart, double width) {
    this.chart = chart;
    header = header(width);
    scale = scale();
    rows = BulletRows.of(chart.rows(), width, header.height());
    CoordinateSpan x = rows.plot();
    plane =
        new Plane(
            new Rectangle2D.Double(x.from(), header.height(), x.length(), rows.height()),
            scale.span(),
            new CoordinateSpan(-rows.height(), 0));
    plane.bars(bands());
    plane.bars(measures());
  }

  private PlotLegend header(double width) {
    PlotLegend made = new PlotLegend(chart.axis(), width);
    made.explain(chart.words().target(), BulletDrawing::targetSample);
    if (chart.rows().stream().anyMatch(row -> Values.isKnown(row.expected()))) {
      made.explain(
          chart.words().expected(),
          (canvas, box) -> expected(canvas, box.getCenterX(), box.getMinY() + 2));
    }
    if (chart.rows().stream().anyMatch(row -> row.outlook() != null)) {
      made.explain(
          chart.words().range(),
          (canvas, box) -> Whisker.range(canvas, box.getMinX(), box.getMaxX(), box.getCenterY()));
      made.explain(
          chart.words().median(),
          (canvas, box) -> Whisker.median(canvas, box.getCenterX(), box.getCenterY()));
    }
    return made;
  }

  private static void targetSample(Canvas canvas, Rectangle2D box) {
    canvas.line(
        box.getCenterX(),
        box.getMinY() - 1,
        box.getCenterX(),
        box.getMaxY() + 1,
        Theme.solid(2.5),
        Theme.VERMILION);
  }

  /** The same in every chart, so that charts compare; lower only for values below zero. */
  private Scale scale() {
    List<BigDecimal> reach = new ArrayList<>();
    reach.add(BROKEN_AT);
    chart.rows().stream()
        .map(row -> Values.exact(row.attainment()))
        .filter(Objects::nonNull)
        .map(BROKEN_AT.negate()::max)
        .filter(value -> value.signum() < 0)
        .forEach(reach::add);
    return Scale.of(reach, 3);
  }

  private List<Bar> bands() {
    List<Bar> bands = new ArrayList<>();
    for (int i = 0; i < chart.rows().size(); i++) {
      double middle = -rows.barMiddle(i);
      double low = middle - BAND / 2;
      double high = middle + BAND / 2;
      double end = scale.high().doubleValue();
      if (chart.rows().get(i).status() == StatusMark.NO_TARGET) {
        continue;
      }
      bands.add(new Bar(scale.low().doubleValue(), 100, low, high, Fill.plain(Theme.BAND), ""));
      bands.add(new Bar(100, end, low, high, Fill.plain(Theme.PALE), ""));
    }
    return bands;
  }

  private List<Bar> measures() {
    List<Bar> measures = new ArrayList<>();
    for (int i = 0; i < chart.rows().size(); i++) {
      Chart.Bullet row = chart.rows().get(i);
      if (Values.isKnown(row.attainment())) {
        double middle = -rows.barMiddle(i);
        double value = Math.max(scale.low().doubleValue(), Values.place(row.attainment()));
        measures.add(
            new Bar(
                0,
                Math.min(value, scale.high().doubleValue()),
                middle - MEASURE / 2,
                middle + MEASURE / 2,
                Fill.plain(Color.decode(row.status().colour())),
                row.name() + ": " + Values.shown(row.attainment()) + " " + row.shown()));
      }
    }
    return measures;
  }

  @Override
  public double height() {
    return plane.box().getMaxY() + Type.SMALL.lineHeight() + 4;
  }

  @Override
  public void draw(Canvas canvas) {
    header.draw(canvas);
    plane.draw(canvas);
    rows.draw(canvas);
    for (int i = 0; i < chart.rows().size(); i++) {
      over(canvas, chart.rows().get(i), plane.y(-rows.barMiddle(i)));
    }
    for (BigDecimal tick : scale.ticks()) {
      canvas.text(
          scale.label(tick),
          plane.x(tick.doubleValue()),
          plane.box().getMaxY() + 3,
          Canvas.Side.CENTRED,
          Theme.MUTED);
    }
  }

  private void over(Canvas canvas, Chart.Bullet row, double y) {
    double zero = plane.x(0);
    canvas.line(zero, y - BAND / 2 - 2, zero, y + BAND / 2 + 2, Theme.solid(0.8), Theme.INK);
    if (row.status() == StatusMark.NO_TARGET) {
      return;
    }
    double target = plane.x(100);
    canvas.line(target, y - BAND / 2, target, y + BAND / 2, Theme.solid(2.5), Theme.VERMILION);
    if (Values.isKnown(row.expected())) {
      double percent = Math.min(Values.place(row.expected()), scale.high().doubleValue());
      expected(canvas, plane.x(percent), y - BAND / 2 - 2.5);
    }
    if (row.outlook() != null) {
      Whisker.draw(canvas, plane, row, scale.span(), y);
    }
    if (Values.isKnown(row.attainment()) && row.attainment().exact().compareTo(scale.high()) > 0) {
      broken(canvas, plane.x(scale.high().doubleValue()) - 2 * AIR, y);
    }
  }

  /** A triangle that points down at its place. */
  private static void expected(Canvas canvas, double x, double y) {
    Shape triangle = Canvas.polygon(x - 3.2, y, x + 3.2, y, x, y + 5.5);
    canvas.fill(triangle, Theme.WHITE);
    canvas.draw(triangle, Theme.solid(1), Theme.INK);
  }

  /** Two white strokes through the bar: it goes on. */
  private static void broken(Canvas canvas, double x, double y) {
    for (double shift : new double[] {0, 4}) {
      canvas.line(
          x + shift - 1.5,
          y + MEASURE / 2 + 2,
          x + shift + 1.5,
          y - MEASURE / 2 - 2,
          Theme.solid(1.6),
          Theme.WHITE);
    }
  }
}
