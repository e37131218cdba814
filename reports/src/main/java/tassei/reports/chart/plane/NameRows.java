package tassei.reports.chart.plane;

import java.util.List;
import tassei.reports.chart.ink.Canvas;
import tassei.reports.chart.ink.Theme;
import tassei.reports.chart.label.Label;
import tassei.reports.chart.label.Type;

/** Names one below the other, each as high as its lines need. */
public final class NameRows {
  private static final double AIR = 6;

  private final List<Label> names;
  private final double[] tops;

  public NameRows(List<String> names, Type type, double widest, double lowest) {
    this.names = names.stream().map(name -> Label.of(name, type, widest)).toList();
    tops = new double[names.size() + 1];
    for (int i = 0; i < names.size(); i++) {
      tops[i + 1] = tops[i] + Math.max(lowest, this.names.get(i).height() + AIR);
    }
  }

  public double nameWidth() {
    return names.stream().mapToDouble(Label::width).max().orElse(0);
  }

  /** At least one row high, so that an empty chart still has a plot. */
  public double height() {
    return Math.max(tops[tops.length - 1], 20);
  }

  double top(int row) {
    return tops[row];
  }

  public double rowHeight(int row) {
    return tops[row + 1] - tops[row];
  }

  public double middle(int row) {
    return (tops[row] + tops[row + 1]) / 2;
  }

  /** The names from the left edge on, centred on their rows. */
  public void draw(Canvas canvas, double y) {
    for (int i = 0; i < names.size(); i++) {
      canvas.textAt(names.get(i), nameWidth(), y + middle(i), Canvas.Side.LEFT_OF, Theme.INK);
    }
  }
}
