package tassei.reports.chart.plane;

import java.awt.Color;
import java.util.List;
import tassei.reports.chart.Scale;
import tassei.reports.chart.ink.Canvas;
import tassei.reports.chart.ink.Fill;
import tassei.reports.chart.ink.PlotLegend;
import tassei.reports.chart.label.Label;

/** Where the categories of a bar chart stand: side by side, or one below the other. */
public interface Slots {
  double height();

  /** Adds a bar from one value to another that takes a share of its slot's breadth. */
  void bar(int slot, double from, double upTo, Fill fill, String tip);

  /** Draws gridlines, bars, the axis and the names. */
  void draw(Canvas canvas);

  /** Draws a label past a value, away from zero. */
  void past(Canvas canvas, int slot, double value, Label label, Color colour);

  /** Whether labels of values fit a bar across. */
  boolean holds(List<Label> labels);

  /** Draws a label in the middle of a bar, if there is room for it. */
  void within(Canvas canvas, int slot, double from, double upTo, Label label, Fill ground);

  /** Draws a thin line at a value from one slot to the next. */
  void step(Canvas canvas, int slot, double value);

  /** Side by side where every name fits below its bar, else one below the other. */
  static Slots of(
      List<String> names, List<Label> ends, Scale scale, PlotLegend header, double width) {
    return UprightSlots.fits(names, ends, scale, width)
        ? new UprightSlots(names, scale, header, width)
        : new LyingSlots(names, ends, scale, header, width);
  }
}
