package tassei.reports.chart.drawing;

import java.awt.Color;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import tassei.reports.chart.Chart;
import tassei.reports.chart.Scale;
import tassei.reports.chart.Values;
import tassei.reports.chart.ink.Canvas;
import tassei.reports.chart.ink.Fill;
import tassei.reports.chart.ink.Hatch;
import tassei.reports.chart.ink.PlotLegend;
import tassei.reports.chart.ink.Theme;
import tassei.reports.chart.label.Label;
import tassei.reports.chart.label.Type;
import tassei.reports.chart.plane.Slots;

/** A waterfall: totals stand on the axis, each change hangs where the one before it ended. */
final class WaterfallDrawing implements Drawing {
  private static final Fill TOTAL = Fill.plain(Theme.GREY);
  private static final Fill MORE = Fill.plain(Theme.BLUE);
  private static final Fill LESS = new Fill(Theme.VERMILION, Hatch.FALLING);

  private final Chart.Waterfall chart;
  private final Slots slots;
  private final List<BigDecimal> starts = new ArrayList<>();
  private final List<BigDecimal> ends = new ArrayList<>();

  WaterfallDrawing(Chart.Waterfall chart, double width) {
    this.chart = chart;
    climb();
    List<BigDecimal> reach = new ArrayList<>(starts);
    reach.addAll(ends);
    slots =
        Slots.of(
            chart.steps().stream().map(Chart.Step::name).toList(),
            chart.steps().stream().map(WaterfallDrawing::label).toList(),
            Scale.reaching(reach, 5),
            new PlotLegend(chart.unit(), width),
            width);
    for (int i = 0; i < chart.steps().size(); i++) {
      Chart.Step step = chart.steps().get(i);
      if (Values.isKnown(step.value())) {
        slots.bar(
            i,
            starts.get(i).doubleValue(),
            ends.get(i).doubleValue(),
            fill(step),
            step.name() + ": " + Values.shown(step.value()));
      }
    }
  }

  /** An unknown change leaves the level where it was. */
  private void climb() {
    BigDecimal level = BigDecimal.ZERO;
    for (Chart.Step step : chart.steps()) {
      BigDecimal value = Values.isKnown(step.value()) ? step.value().exact() : null;
      boolean total = step.kind() == Chart.Step.Kind.TOTAL;
      starts.add(total && value != null ? BigDecimal.ZERO : level);
      if (value != null) {
        level = total ? value : level.add(value);
      }
      ends.add(level);
    }
  }

  private static Label label(Chart.Step step) {
    boolean total = step.kind() == Chart.Step.Kind.TOTAL;
    return Values.label(step.value(), total ? Type.SMALL_STRONG : Type.SMALL);
  }

  private static Fill fill(Chart.Step step) {
    if (step.kind() == Chart.Step.Kind.TOTAL) {
      return TOTAL;
    }
    return step.value().exact().signum() < 0 ? LESS : MORE;
  }

  @Override
  public double height() {
    return slots.height();
  }

  @Override
  public void draw(Canvas canvas) {
    slots.draw(canvas);
    for (int i = 0; i < chart.steps().size(); i++) {
      if (i + 1 < chart.steps().size()) {
        slots.step(canvas, i, ends.get(i).doubleValue());
      }
      double from = starts.get(i).doubleValue();
      double upTo = ends.get(i).doubleValue();
      double far = upTo < 0 && from <= 0 ? Math.min(from, upTo) : Math.max(from, upTo);
      slots.past(canvas, i, far, label(chart.steps().get(i)), colour(chart.steps().get(i)));
    }
  }

  private static Color colour(Chart.Step step) {
    boolean loss =
        step.kind() == Chart.Step.Kind.CHANGE
            && Values.isKnown(step.value())
            && step.value().exact().signum() < 0;
    return loss ? Theme.DARK_VERMILION : Theme.INK;
  }
}
