package tassei.figures.forecast;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import tassei.contract.words.Measure;
import tassei.figures.forecast.series.Indicator;
import tassei.figures.forecast.series.Observed;
import tassei.figures.forecast.series.Settled;
import tassei.figures.forecast.series.Terms;
import tassei.figures.kpi.Kpi;

/** Indicators of FY2020 to FY2024 with literal figures. */
record Case(
    String code, String kind, String target, String direction, boolean yearly, boolean fake) {
  static final LocalDate DAY = LocalDate.of(2024, 3, 31);
  static final double CONFIRMED = 0.9;

  static Case of(String code, int target) {
    return new Case(code, "output", String.valueOf(target), "up", false, true);
  }

  Case kind(String other) {
    return new Case(code, other, target, direction, yearly, fake);
  }

  Case target(String other) {
    return new Case(code, kind, other, direction, yearly, fake);
  }

  Case down() {
    return new Case(code, kind, target, "down", yearly, fake);
  }

  Case everyYear() {
    return new Case(code, kind, target, direction, true, fake);
  }

  Case published() {
    return new Case(code, kind, target, direction, yearly, false);
  }

  /** With the counts of the years from 2020. */
  Indicator with(int... counts) {
    return with(Map.of(), counts);
  }

  Indicator with(Map<Integer, BigDecimal> budgets, int... counts) {
    List<Observed> observed = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      observed.add(Observed.year(2020 + i, counts[i]));
    }
    return new Indicator(kpi(">="), code, fake, observed, budgets, settled(counts));
  }

  /** As the figures themselves settle it. */
  private Settled settled(int... counts) {
    int reached = yearly ? counts[counts.length - 1] : IntStream.of(counts).sum();
    boolean up = direction.equals("up");
    boolean reported = counts.length == 5;
    int against = Integer.compare(reached, Integer.parseInt(target));
    boolean attained = up ? against >= 0 : against <= 0;
    boolean met = attained && (reported || (up && !yearly));
    return new Settled(met, reported, false, BigDecimal.valueOf(reached));
  }

  Kpi kpi(String comparator) {
    String basis = yearly ? "yearly" : "total";
    String compared = "up".equals(direction) ? comparator : null;
    BigDecimal figure = new BigDecimal(target);
    return new Kpi(
        code, kind, Measure.COUNT, direction, compared, basis, figure, false, 2020, 2024, false);
  }

  static Terms terms(int years) {
    return new Terms(LocalDate.of(2020 + years, 3, 31), 0, 1, CONFIRMED);
  }

  static Forecast forecast(Indicator one, int years) {
    return Forecasts.of(List.of(one), terms(years)).get(one.kpi().code());
  }

  /** Ten others of the kind, each year a little busier than the last. */
  static List<Indicator> others(int years) {
    List<Indicator> others = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      int[] counts = new int[years];
      for (int year = 0; year < years; year++) {
        counts[year] = 4 + 3 * i + (i + 2) * year + (7 * i + 5 * year) % 4;
      }
      others.add(Case.of("other" + i, 40 + 30 * i).with(counts));
    }
    return others;
  }
}
