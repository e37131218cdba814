package tassei.bench.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tassei.jobs.forecast.Forecasts;
import tassei.jobs.forecast.Indicator;
import tassei.jobs.forecast.Observed;
import tassei.jobs.forecast.Predictive;
import tassei.jobs.forecast.Terms;
import tassei.jobs.kpi.Kpi;

/** Plans of forty indicators, run through a regime, forecast after some years and judged. */
final class Trial {
  static final String MODEL = "model";
  static final int IN_PLAN = Integer.getInteger("plan", 40);

  private final Regime regime;
  private final int years;
  private final Chance chance;
  private final Map<String, List<Judged>> judged = new LinkedHashMap<>();

  private Trial(Regime regime, int years, Chance chance) {
    this.regime = regime;
    this.years = years;
    this.chance = chance;
  }

  /** By the name of the forecaster, the same courses in the same order for all. */
  static Map<String, List<Judged>> of(Regime regime, int years, int plans, long seed) {
    Trial trial = new Trial(regime, years, new Chance(seed));
    for (int plan = 0; plan < plans; plan++) {
      trial.run();
    }
    return trial.judged;
  }

  private void run() {
    Regime.Plan plan = Regime.Plan.drawn(chance);
    List<Course> courses = new ArrayList<>();
    List<Indicator> indicators = new ArrayList<>();
    for (int i = 0; i < IN_PLAN; i++) {
      courses.add(regime.course(plan, chance));
      indicators.add(indicator("k%03d".formatted(i), i % 2 == 0 ? "output" : "outcome", courses.get(i)));
    }
    LocalDate asOf = LocalDate.of(Regime.FIRST + years, 3, 31);
    Map<String, Predictive> ahead =
        Forecasts.ahead(indicators, new Terms(asOf, 6, regime.elasticity(), 1));
    for (int i = 0; i < IN_PLAN; i++) {
      judge(courses.get(i), ahead.get("k%03d".formatted(i)), chance.uniform());
    }
  }

  private void judge(Course course, Predictive model, double draw) {
    int[] seen = seen(course);
    int reached = java.util.Arrays.stream(seen).sum();
    add(MODEL, Judged.of(model, course, reached, draw));
    Baselines.of(seen, Regime.YEARS - years)
        .forEach((name, ahead) -> add(name, Judged.of(ahead, course, reached, draw)));
  }

  private void add(String name, Judged one) {
    judged.computeIfAbsent(name, any -> new ArrayList<>()).add(one);
  }

  /** Of the newest year what is reported at once; of those before, all. */
  private int[] seen(Course course) {
    int[] seen = java.util.Arrays.copyOf(course.counts(), years);
    seen[years - 1] = course.seenAtOnce()[years - 1];
    return seen;
  }

  private Indicator indicator(String code, String kind, Course course) {
    Kpi kpi =
        new Kpi(
            code,
            kind,
            "count",
            "up",
            null,
            "total",
            java.math.BigDecimal.valueOf(course.target()),
            false,
            Regime.FIRST,
            Regime.FIRST + Regime.YEARS - 1,
            false);
    int[] seen = seen(course);
    List<Observed> observed = new ArrayList<>();
    for (int year = 0; year < years; year++) {
      boolean newest = year == years - 1;
      observed.add(
          new Observed(
              Regime.FIRST + year,
              Regime.FIRST + year,
              12,
              seen[year],
              null,
              newest ? knownAtOnce(course) : 1));
    }
    return new Indicator(kpi, code, true, observed, course.budgets());
  }

  /** The share of earlier years that was known at their ends. */
  private double knownAtOnce(Course course) {
    double then = 0;
    double now = 0;
    for (int year = 0; year < years - 1; year++) {
      then += course.seenAtOnce()[year];
      now += course.counts()[year];
    }
    return now == 0 ? 1 : Math.max(0.05, then / now);
  }
}
