package tassei.reports.chart.drawing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import tassei.reports.chart.Chart;
import tassei.reports.chart.Scale;
import tassei.reports.chart.Values;
import tassei.reports.chart.ink.Canvas;
import tassei.reports.chart.ink.Fill;
import tassei.reports.chart.ink.PlotLegend;
import tassei.reports.chart.ink.Theme;
import tassei.reports.chart.label.Label;
import tassei.reports.chart.label.Type;
import tassei.reports.chart.plane.Slots;

/** Stacked bars: what is above zero grows away from it one way, what is below the other. */
final class StackDrawing implements Drawing {
  private final Chart.StackedBars chart;
  private final Slots slots;
  private final List<Part> parts = new ArrayList<>();
  private final double[] ends;

  private record Part(
      int slot, String series, double from, double upTo, Chart.Value value, Fill fill) {}

  StackDrawing(Chart.StackedBars chart, double width) {
    this.chart = chart;
    int count = chart.categories().size();
    ends = new double[count];
    List<BigDecimal> reach = new ArrayList<>();
    IntStream.range(0, count).forEach(slot -> stack(slot, reach));
    slots =
        Slots.of(
            chart.categories(),
            IntStream.range(0, count).mapToObj(this::total).toList(),
            Scale.reaching(reach, 5),
            header(width),
            width);
    for (Part part : parts) {
      slots.bar(part.slot, part.from, part.upTo, part.fill, tip(part));
    }
  }

  private PlotLegend header(double width) {
    PlotLegend header = new PlotLegend(chart.unit(), width);
    for (int i = 0; chart.series().size() > 1 && i < chart.series().size(); i++) {
      header.explain(chart.series().get(i).name(), Fill.series(i));
    }
    return header;
  }

  private void stack(int slot, List<BigDecimal> reach) {
    BigDecimal above = BigDecimal.ZERO;
    BigDecimal below = BigDecimal.ZERO;
    for (int i = 0; i < chart.series().size(); i++) {
      Chart.Value value = at(chart.series().get(i).values(), slot);
      if (Values.isKnown(value)) {
        BigDecimal from = value.exact().signum() < 0 ? below : above;
        BigDecimal upTo = from.add(value.exact());
        below = value.exact().signum() < 0 ? upTo : below;
        above = value.exact().signum() < 0 ? above : upTo;
        String name = chart.series().get(i).name();
        parts.add(
            new Part(slot, name, from.doubleValue(), upTo.doubleValue(), value, Fill.series(i)));
      }
    }
    BigDecimal total = Values.exact(at(chart.totals(), slot));
    if (total != null && total.compareTo(above) > 0 && below.signum() == 0) {
      rest(slot, above, total);
      above = total;
    }
    ends[slot] = (above.signum() == 0 ? below : above).doubleValue();
    reach.add(above);
    reach.add(below);
  }

  /** What of a total no series accounts for: pale, so that a bar is as long as its number. */
  private void rest(int slot, BigDecimal from, BigDecimal upTo) {
    Fill pale = Fill.plain(Theme.BAND);
    parts.add(new Part(slot, "", from.doubleValue(), upTo.doubleValue(), null, pale));
  }

  private static Chart.Value at(List<Chart.Value> values, int place) {
    return place < values.size() ? values.get(place) : null;
  }

  private Label total(int slot) {
    return Values.label(at(chart.totals(), slot), Type.SMALL_STRONG);
  }

  private String tip(Part part) {
    String category = chart.categories().get(part.slot);
    return category + " / " + part.series + ": " + Values.shown(part.value);
  }

  @Override
  public double height() {
    return slots.height();
  }

  @Override
  public void draw(Canvas canvas) {
    slots.draw(canvas);
    inscribe(canvas);
    for (int slot = 0; slot < chart.categories().size(); slot++) {
      slots.past(canvas, slot, ends[slot], total(slot), Theme.INK);
    }
  }

  /** All values of enough height, or none where some are broader than the bars. */
  private void inscribe(Canvas canvas) {
    List<Label> labels =
        parts.stream()
            .map(part -> Label.of(part.value == null ? "" : part.value.shown(), Type.SMALL))
            .toList();
    if (chart.series().size() < 2 || !slots.holds(labels)) {
      return;
    }
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      if (labels.get(i).isEmpty()) {
        continue;
      }
      slots.within(canvas, part.slot, part.from, part.upTo, labels.get(i), part.fill);
    }
  }
}
