package tassei.reports.chart.plane;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import tassei.reports.chart.CoordinateSpan;
import tassei.reports.chart.Scale;
import tassei.reports.chart.ink.Bar;
import tassei.reports.chart.ink.Canvas;
import tassei.reports.chart.ink.Fill;
import tassei.reports.chart.ink.PlotLegend;
import tassei.reports.chart.ink.Theme;
import tassei.reports.chart.label.Label;
import tassei.reports.chart.label.Type;

/** Bars one below the other, their names before them: room for names of any length. */
final class LyingSlots implements Slots {
  private static final double AIR = 5;
  private static final double THICK = 12;

  private final PlotLegend header;
  private final Scale scale;
  private final NameRows rows;
  private final Plane plane;
  private final List<Bar> bars = new ArrayList<>();

  LyingSlots(List<String> names, List<Label> ends, Scale scale, PlotLegend header, double width) {
    this.header = header;
    this.scale = scale;
    rows = new NameRows(names, Type.NAME, width * 0.38, THICK + 8);
    double end = ends.stream().mapToDouble(Label::width).max().orElse(0) + AIR + 2;
    double left = rows.nameWidth() + 2 * AIR + (scale.low().signum() < 0 ? end : 0);
    double right = width - Math.max(end, scale.widestLabel() / 2 + 1);
    plane =
        new Plane(
            new Rectangle2D.Double(
                left, header.height(), Math.max(40, right - left), rows.height()),
            scale.span(),
            new CoordinateSpan(-rows.height(), 0));
    plane.plumb(scale);
  }

  @Override
  public double height() {
    return plane.box().getMaxY() + LyingAxis.HEIGHT;
  }

  @Override
  public void bar(int at, double from, double upTo, Fill fill, String tip) {
    double middle = -rows.middle(at);
    bars.add(new Bar(from, upTo, middle - THICK / 2, middle + THICK / 2, fill, tip));
  }

  @Override
  public void draw(Canvas canvas) {
    header.draw(canvas);
    plane.bars(bars);
    plane.draw(canvas);
    Rectangle2D box = plane.box();
    LyingAxis.draw(canvas, plane, scale);
    double zero = plane.x(0);
    canvas.line(zero, box.getMinY(), zero, box.getMaxY(), Theme.solid(0.8), Theme.INK);
    rows.draw(canvas, box.getMinY());
  }

  @Override
  public void past(Canvas canvas, int at, double value, Label label, Color colour) {
    double y = plane.box().getMinY() + rows.middle(at);
    if (value < 0) {
      canvas.textAt(label, plane.x(value) - AIR, y, Canvas.Side.LEFT_OF, colour);
    } else {
      canvas.textAt(label, plane.x(value) + AIR, y, Canvas.Side.RIGHT_OF, colour);
    }
  }

  @Override
  public boolean holds(List<Label> labels) {
    return true;
  }

  @Override
  public void within(Canvas canvas, int at, double from, double upTo, Label label, Fill ground) {
    if (label.width() + 6 <= Math.abs(plane.x(upTo) - plane.x(from))) {
      canvas.textOver(
          label,
          plane.x((from + upTo) / 2),
          plane.box().getMinY() + rows.middle(at),
          Canvas.Side.CENTRED,
          ground.ink(),
          ground.plate());
    }
  }

  @Override
  public void step(Canvas canvas, int at, double value) {
    double top = plane.box().getMinY();
    double x = plane.x(value);
    canvas.line(
        x,
        top + rows.middle(at) + THICK / 2,
        x,
        top + rows.middle(at + 1) - THICK / 2,
        Theme.solid(0.6),
        Theme.MUTED);
  }
}
