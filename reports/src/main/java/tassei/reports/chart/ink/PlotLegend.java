package tassei.reports.chart.ink;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import tassei.reports.chart.label.Label;
import tassei.reports.chart.label.Type;

/** What stands above a plot: the unit, then what each mark means, in as many lines as it takes. */
public final class PlotLegend {
  private static final double SWATCH = 16;
  private static final double GAP = 14;
  private static final double BELOW = 6;

  private final double width;
  private final List<Item> items = new ArrayList<>();
  private double x;
  private double y;
  private double line;

  /** Draws the sample of a mark into a box. */
  public interface Sample {
    void draw(Canvas canvas, Rectangle2D box);
  }

  private record Item(Label label, Sample sample, double x, double y) {}

  public PlotLegend(String unit, double width) {
    this.width = width;
    place(Label.of(unit, Type.SMALL, width), null);
  }

  /** What a mark means; nothing where it has no name. */
  public PlotLegend explain(String name, Sample sample) {
    place(Label.of(name, Type.SMALL, width - SWATCH), sample);
    return this;
  }

  public PlotLegend explain(String name, Fill fill) {
    return explain(
        name,
        (canvas, box) ->
            fill.paint(
                canvas.graphics(),
                new Rectangle2D.Double(box.getX(), box.getY() + 1, 11, box.getHeight() - 2)));
  }

  private void place(Label label, Sample sample) {
    if (label.isEmpty()) {
      return;
    }
    double wide = label.width() + (sample == null ? 0 : SWATCH);
    if (x > 0 && x + wide > width) {
      x = 0;
      y += line;
      line = 0;
    }
    items.add(new Item(label, sample, x, y));
    x += wide + GAP;
    line = Math.max(line, label.height() + 2);
  }

  public double height() {
    return items.isEmpty() ? 0 : y + line + BELOW;
  }

  public void draw(Canvas canvas) {
    for (Item item : items) {
      double left = item.x;
      if (item.sample != null) {
        double top = item.y + (Type.SMALL.lineHeight() - 9) / 2;
        item.sample.draw(canvas, new Rectangle2D.Double(left, top, 12, 9));
        left += SWATCH;
      }
      canvas.text(item.label, left, item.y, Canvas.Side.RIGHT_OF, Theme.MUTED);
    }
  }
}
