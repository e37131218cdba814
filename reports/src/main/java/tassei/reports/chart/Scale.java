package tassei.reports.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import tassei.reports.chart.label.Label;
import tassei.reports.chart.label.Type;

/** A value axis from one round number to another, through zero. */
public record Scale(BigDecimal low, BigDecimal high, BigDecimal step) {
  private static final List<BigDecimal> ROUND =
      List.of(
          BigDecimal.ONE,
          BigDecimal.valueOf(2),
          new BigDecimal("2.5"),
          BigDecimal.valueOf(5),
          BigDecimal.TEN);

  /** Covers all values and zero; unknown ones are left out. Whole numbers get whole steps. */
  public static Scale of(List<BigDecimal> values, int intervals) {
    List<BigDecimal> known = values.stream().filter(Objects::nonNull).toList();
    BigDecimal min = known.stream().reduce(BigDecimal.ZERO, BigDecimal::min);
    BigDecimal max = known.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
    boolean whole = known.stream().allMatch(Scale::isWhole);
    BigDecimal step = step(max.subtract(min), intervals, whole);
    BigDecimal low = min.divide(step, 0, RoundingMode.FLOOR).multiply(step);
    BigDecimal high = max.divide(step, 0, RoundingMode.CEILING).multiply(step);
    return new Scale(low, high.compareTo(low) > 0 ? high : low.add(step), step);
  }

  /** Ends at the greatest and least value, wherever the last tick is: no empty top. */
  public static Scale reaching(List<BigDecimal> values, int intervals) {
    Scale round = of(values, intervals);
    List<BigDecimal> known = values.stream().filter(Objects::nonNull).toList();
    BigDecimal min = known.stream().reduce(BigDecimal.ZERO, BigDecimal::min);
    BigDecimal max = known.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
    return max.compareTo(min) > 0 ? new Scale(min, max, round.step) : round;
  }

  /** Around values that all lie far from zero: from a round number below the least of them. */
  public static Scale around(List<BigDecimal> values, int intervals) {
    List<BigDecimal> known = values.stream().filter(Objects::nonNull).toList();
    BigDecimal min = known.stream().reduce(BigDecimal::min).orElse(BigDecimal.ZERO);
    BigDecimal max = known.stream().reduce(BigDecimal::max).orElse(BigDecimal.ZERO);
    BigDecimal step = step(max.subtract(min), intervals, false);
    BigDecimal low = min.divide(step, 0, RoundingMode.FLOOR).subtract(BigDecimal.ONE);
    return new Scale(low.multiply(step).max(BigDecimal.ZERO), max, step);
  }

  /** Whether all lie in the upper half, where an axis from zero would hide how they differ. */
  static boolean isFarFromZero(List<BigDecimal> values) {
    List<BigDecimal> known = values.stream().filter(Objects::nonNull).toList();
    BigDecimal min = known.stream().reduce(BigDecimal::min).orElse(BigDecimal.ZERO);
    BigDecimal max = known.stream().reduce(BigDecimal::max).orElse(BigDecimal.ZERO);
    return min.signum() > 0 && min.compareTo(max) < 0 && min.add(min).compareTo(max) > 0;
  }

  private static BigDecimal step(BigDecimal span, int intervals, boolean whole) {
    if (span.signum() == 0) {
      return BigDecimal.ONE;
    }
    BigDecimal raw = span.divide(BigDecimal.valueOf(intervals), MathContext.DECIMAL64);
    BigDecimal ten = BigDecimal.ONE.scaleByPowerOfTen(raw.precision() - raw.scale() - 1);
    for (BigDecimal round : ROUND) {
      BigDecimal step = ten.multiply(round);
      if (step.compareTo(raw) >= 0 && !(whole && !isWhole(step))) {
        return step;
      }
    }
    return ten.multiply(BigDecimal.TEN).max(BigDecimal.ONE);
  }

  private static boolean isWhole(BigDecimal value) {
    return value.stripTrailingZeros().scale() <= 0;
  }

  public List<BigDecimal> ticks() {
    List<BigDecimal> ticks = new ArrayList<>();
    BigDecimal first = low.divide(step, 0, RoundingMode.CEILING).multiply(step);
    for (BigDecimal tick = first; tick.compareTo(high) <= 0; tick = tick.add(step)) {
      ticks.add(tick);
    }
    return ticks;
  }

  public Label label(BigDecimal tick) {
    return Label.of(shown(tick), Type.SMALL);
  }

  public double widestLabel() {
    return ticks().stream().mapToDouble(tick -> label(tick).width()).max().orElse(0);
  }

  public static String shown(BigDecimal number) {
    DecimalFormat format =
        new DecimalFormat("#,##0.##########", DecimalFormatSymbols.getInstance(Locale.ROOT));
    return format.format(number).replace('-', '−');
  }

  public CoordinateSpan span() {
    return new CoordinateSpan(low.doubleValue(), high.doubleValue());
  }
}
