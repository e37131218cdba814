package tassei.bench.forecast;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tassei.contract.words.Measure;
import tassei.figures.forecast.Forecasts;
import tassei.figures.forecast.chance.Predictive;
import tassei.figures.forecast.series.Indicator;
import tassei.figures.forecast.series.Observed;
import tassei.figures.forecast.series.Terms;
import tassei.figures.kpi.Kpi;

/** Runs of a hundred indicators, run through a regime, forecast after some years and judged. */
final class ForecastTrial {
  static final String MODEL = "model";
  static final int IN_PLAN = 100;

  private final Regime regime;
  private final int years;
  private final Chance chance;
  private final Map<String, List<Judged>> judged = new LinkedHashMap<>();

  private ForecastTrial(Regime regime, int years, Chance chance) {
    this.regime = regime;
    this.years = years;
    this.chance = chance;
  }

  /** By the name of the forecaster, the same courses in the same order for all. */
  static Map<String, List<Judged>> of(Regime regime, int years, int plans, long seed) {
    ForecastTrial trial = new ForecastTrial(regime, years, new Chance(seed));
    for (int plan = 0; plan < plans; plan++) {
      trial.run();
    }
    return trial.judged;
  }

  private void run() {
    Regime.Plan plan = Regime.Plan.drawn(chance);
    Map<String, Course> courses = new TreeMap<>();
    List<Indicator> indicators = new ArrayList<>();
    for (int i = 0; i < IN_PLAN; i++) {
      String code = "k%03d".formatted(i);
      courses.put(code, regime.course(plan, chance));
      indicators.add(indicator(code, i % 2 == 0 ? "output" : "outcome", courses.get(code)));
    }
    LocalDate asOf = LocalDate.of(Regime.FIRST + years, 3, 31);
    Terms terms = new Terms(asOf, regime.elasticity(), 1, 1);
    Map<String, Predictive> ahead = Forecasts.ahead(indicators, terms);
    courses.forEach((code, course) -> judge(course, ahead.get(code), chance.uniform()));
  }

  private void judge(Course course, Predictive model, double draw) {
    List<Integer> seen = course.seen(years);
    int reached = Course.sum(seen);
    add(MODEL, Judged.of(model, course, reached, draw));
    Baselines.of(seen, Regime.YEARS - years)
        .forEach((name, ahead) -> add(name, Judged.of(ahead, course, reached, draw)));
  }

  private void add(String name, Judged one) {
    judged.computeIfAbsent(name, any -> new ArrayList<>()).add(one);
  }

  private Indicator indicator(String code, String kind, Course course) {
    int due = Regime.FIRST + Regime.YEARS - 1;
    BigDecimal target = BigDecimal.valueOf(course.target());
    Kpi kpi =
        new Kpi(
            code,
            kind,
            Measure.COUNT,
            "up",
            null,
            "total",
            target,
            false,
            Regime.FIRST,
            due,
            false);
    List<Integer> seen = course.seen(years);
    List<Observed> observed = new ArrayList<>();
    for (int i = 0; i < years; i++) {
      int year = Regime.FIRST + i;
      double known = i == years - 1 ? course.knownAtOnce(years) : 1;
      observed.add(new Observed(year, year, 12, seen.get(i), null, known));
    }
    return new Indicator(kpi, code, true, observed, course.budgets());
  }
}
