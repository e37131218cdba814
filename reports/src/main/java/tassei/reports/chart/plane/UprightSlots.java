package tassei.reports.chart.plane;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
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
import tassei.reports.chart.label.Wrapping;

/** Bars side by side, their names below them. */
final class UprightSlots implements Slots {
  private static final double AIR = 5;
  private static final double ABOVE = 13;
  private static final double BREADTH = 0.62;
  private static final double BROADEST = 46;
  private static final int MOST_LINES = 3;

  private final PlotLegend header;
  private final Scale scale;
  private final double slot;
  private final List<Label> names;
  private final Plane plane;
  private final List<Bar> bars = new ArrayList<>();

  UprightSlots(List<String> names, Scale scale, PlotLegend header, double width) {
    this.header = header;
    this.scale = scale;
    double left = left(scale);
    slot = slot(names.size(), scale, width);
    this.names = names.stream().map(name -> Label.of(name, Type.SMALL, slot - AIR)).toList();
    double tall = Math.max(110, Math.min(190, width * 0.4));
    plane =
        new Plane(
            new Rectangle2D.Double(left, header.height() + ABOVE, width - left, tall),
            new CoordinateSpan(0, Math.max(1, names.size())),
            scale.span());
    plane.level(scale);
  }

  private static double left(Scale scale) {
    return scale.widestLabel() + AIR;
  }

  private static double slot(int count, Scale scale, double width) {
    return (width - left(scale)) / Math.max(1, count);
  }

  static boolean fits(List<String> names, List<Label> ends, Scale scale, double width) {
    double room = slot(names.size(), scale, width) - AIR;
    return left(scale) < width / 3
        && ends.stream().allMatch(label -> label.width() <= room)
        && names.stream().allMatch(name -> fits(name, room));
  }

  private static boolean fits(String name, double room) {
    return room > 0
        && Label.of(name, Type.SMALL, room).lines().size() <= MOST_LINES
        && Wrapping.widestWord(name, Type.SMALL) <= room;
  }

  @Override
  public double height() {
    double tallest = names.stream().mapToDouble(Label::height).max().orElse(0);
    return plane.box().getMaxY() + below() + tallest + 2;
  }

  private double below() {
    return scale.low().signum() < 0 ? ABOVE + AIR : AIR;
  }

  @Override
  public void bar(int at, double from, double upTo, Fill fill, String tip) {
    double half = half();
    bars.add(new Bar(at + 0.5 - half, at + 0.5 + half, from, upTo, fill, tip));
  }

  private double half() {
    return Math.min(BREADTH, BROADEST / slot) / 2;
  }

  @Override
  public void draw(Canvas canvas) {
    header.draw(canvas);
    plane.bars(bars);
    plane.draw(canvas);
    Rectangle2D box = plane.box();
    for (BigDecimal tick : scale.ticks()) {
      double y = plane.y(tick.doubleValue());
      canvas.textAt(scale.label(tick), box.getMinX() - AIR, y, Canvas.Side.LEFT_OF, Theme.MUTED);
    }
    double zero = plane.y(0);
    canvas.line(box.getMinX(), zero, box.getMaxX(), zero, Theme.solid(0.8), Theme.INK);
    for (int i = 0; i < names.size(); i++) {
      double middle = plane.x(i + 0.5);
      canvas.text(names.get(i), middle, box.getMaxY() + below(), Canvas.Side.CENTRED, Theme.INK);
    }
  }

  @Override
  public void past(Canvas canvas, int at, double value, Label label, Color colour) {
    double offset = (label.height() / 2 + 0.5) * (value < 0 ? 1 : -1);
    canvas.textAt(label, plane.x(at + 0.5), plane.y(value) + offset, Canvas.Side.CENTRED, colour);
  }

  @Override
  public boolean holds(List<Label> labels) {
    return labels.stream().allMatch(label -> label.width() + 4 <= 2 * half() * slot);
  }

  @Override
  public void within(Canvas canvas, int at, double from, double upTo, Label label, Fill ground) {
    double tall = Math.abs(plane.y(upTo) - plane.y(from));
    if (tall >= label.height()) {
      canvas.textOver(
          label,
          plane.x(at + 0.5),
          plane.y((from + upTo) / 2),
          Canvas.Side.CENTRED,
          ground.ink(),
          ground.plate());
    }
  }

  @Override
  public void step(Canvas canvas, int at, double value) {
    double y = plane.y(value);
    double half = half();
    canvas.line(
        plane.x(at + 0.5 + half), y, plane.x(at + 1.5 - half), y, Theme.solid(0.6), Theme.MUTED);
  }
}
