package tassei.reports.chart.plane;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import tassei.reports.chart.Chart;
import tassei.reports.chart.ink.Canvas;
import tassei.reports.chart.ink.Theme;
import tassei.reports.chart.label.Label;
import tassei.reports.chart.label.Type;
import tassei.reports.chart.label.Wrapping;

/** Fiscal years side by side; where their names do not fit, every second or third is named. */
public final class YearAxis {
  private static final double AIR = 5;

  private final List<Chart.Year> years;

  public YearAxis(List<Chart.Year> years) {
    this.years = years;
  }

  public int count() {
    return Math.max(1, years.size());
  }

  /** The place of a year, or −1 where the axis does not have it. */
  public int place(int fiscalYear) {
    return IntStream.range(0, years.size())
        .filter(i -> years.get(i).fiscalYear() == fiscalYear)
        .findFirst()
        .orElse(-1);
  }

  public String name(int fiscalYear) {
    int place = place(fiscalYear);
    return place < 0 ? "" : years.get(place).shown();
  }

  public double height(double width) {
    double tallest =
        years.stream().mapToDouble(year -> label(year, width).height()).max().orElse(0);
    return tallest + AIR;
  }

  private int named(double width) {
    return Math.max(1, (int) Math.ceil((widest() + AIR) * count() / width));
  }

  private double widest() {
    return years.stream()
        .mapToDouble(year -> Wrapping.widestWord(year.shown(), Type.SMALL))
        .max()
        .orElse(0);
  }

  private Label label(Chart.Year year, double width) {
    return Label.of(year.shown(), Type.SMALL, Math.max(width / count() - AIR, widest()));
  }

  void draw(Canvas canvas, Rectangle2D box) {
    double slot = box.getWidth() / count();
    int every = named(box.getWidth());
    for (int i = 0; i < years.size(); i++) {
      double left = box.getMinX() + i * slot;
      canvas.line(left, box.getMaxY(), left, box.getMaxY() + 3, Theme.solid(0.6), Theme.MUTED);
      if (i % every == 0) {
        Label label = label(years.get(i), box.getWidth());
        double middle = left + slot / 2;
        double inside =
            Math.max(
                box.getMinX() + label.width() / 2,
                Math.min(box.getMaxX() - label.width() / 2, middle));
        canvas.text(label, inside, box.getMaxY() + AIR, Canvas.Side.CENTRED, Theme.MUTED);
      }
    }
  }
}
