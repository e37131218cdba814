package tassei.reports.chart.drawing;

import java.awt.Color;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jfree.chart.renderer.LookupPaintScale;
import tassei.reports.chart.Chart;
import tassei.reports.chart.Scale;
import tassei.reports.chart.Values;
import tassei.reports.chart.ink.Fill;
import tassei.reports.chart.ink.PlotLegend;

/** Steps of one blue, from little to much, with what is below zero in vermilion. */
final class HeatScale {
  private static final List<Color> BLUES =
      colours("#E4EFF6 #BCD8EA #8ABADA #5FA3CF #1F6AA0 #0B4170");
  private static final List<Color> REDS = colours("#F8DCC8 #EDAF86");
  private static final Color UNKNOWN = Color.decode("#F6F7F8");
  private static final BigDecimal SKEWED = BigDecimal.valueOf(5);

  private final List<BigDecimal> bounds;
  private final BigDecimal least;
  private final LookupPaintScale paints;

  private HeatScale(List<BigDecimal> bounds, BigDecimal least, BigDecimal most) {
    this.bounds = bounds;
    this.least = least;
    double low = Math.min(0, least.doubleValue());
    paints = new LookupPaintScale(low - 1, Math.max(1, most.doubleValue()) * 2 + 1, UNKNOWN);
    paints.add(low - 1, REDS.get(1));
    paints.add(low / 2, REDS.get(0));
    paints.add(0, blue(0));
    for (int i = 0; i < bounds.size(); i++) {
      paints.add(bounds.get(i).doubleValue(), blue(i + 1));
    }
  }

  /** Fewer steps are further apart, so that the greatest values are always darkest. */
  private Color blue(int step) {
    int last = BLUES.size() - 1;
    return BLUES.get(bounds.isEmpty() ? 0 : (step * last + bounds.size() / 2) / bounds.size());
  }

  /** Even steps; where most values are far below the greatest, steps that double or more. */
  static HeatScale of(List<List<Chart.Value>> values) {
    List<BigDecimal> known =
        values.stream()
            .flatMap(List::stream)
            .map(Values::exact)
            .filter(Objects::nonNull)
            .sorted()
            .toList();
    List<BigDecimal> positive = known.stream().filter(value -> value.signum() > 0).toList();
    BigDecimal least = known.isEmpty() ? BigDecimal.ZERO : known.get(0);
    BigDecimal most = positive.isEmpty() ? BigDecimal.ZERO : positive.get(positive.size() - 1);
    return new HeatScale(bounds(positive, most), least, most);
  }

  private static List<BigDecimal> bounds(List<BigDecimal> positive, BigDecimal most) {
    if (positive.isEmpty()) {
      return List.of();
    }
    BigDecimal middle = positive.get(positive.size() / 2);
    boolean skewed = middle.multiply(SKEWED).compareTo(most) < 0;
    return skewed ? growing(most) : even(positive);
  }

  private static List<BigDecimal> even(List<BigDecimal> positive) {
    List<BigDecimal> ticks = Scale.of(positive, BLUES.size()).ticks();
    return ticks.subList(1, Math.min(ticks.size() - 1, BLUES.size()));
  }

  /** Downwards from the greatest: each bound 1, 2 or 5 times a power of ten. */
  private static List<BigDecimal> growing(BigDecimal most) {
    List<BigDecimal> bounds = new ArrayList<>();
    BigDecimal ten = BigDecimal.ONE.scaleByPowerOfTen(most.precision() - most.scale() - 1);
    while (bounds.size() < BLUES.size() - 1) {
      for (int times : new int[] {5, 2, 1}) {
        BigDecimal bound = ten.multiply(BigDecimal.valueOf(times), MathContext.DECIMAL64);
        if (bound.compareTo(most) < 0 && bounds.size() < BLUES.size() - 1) {
          bounds.add(0, bound);
        }
      }
      ten = ten.scaleByPowerOfTen(-1);
    }
    return bounds;
  }

  Color colour(Chart.Value value) {
    return Values.isKnown(value) ? (Color) paints.getPaint(Values.place(value)) : UNKNOWN;
  }

  /** The bounds, each at its colour. */
  PlotLegend explain(PlotLegend header) {
    if (least.signum() < 0) {
      header.explain("< 0", Fill.plain(REDS.get(1)));
    }
    for (int i = 0; !bounds.isEmpty() && i <= bounds.size(); i++) {
      String from = i == 0 ? "" : Scale.shown(bounds.get(i - 1));
      String upTo = i == bounds.size() ? "" : Scale.shown(bounds.get(i));
      String name = i == 0 ? "< " + upTo : from + "–" + upTo;
      header.explain(name, Fill.plain(blue(i)));
    }
    return header;
  }

  private static List<Color> colours(String codes) {
    return java.util.regex.Pattern.compile(" ").splitAsStream(codes).map(Color::decode).toList();
  }
}
