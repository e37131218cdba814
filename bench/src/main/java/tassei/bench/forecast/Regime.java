package tassei.bench.forecast;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The worlds in which the forecast is tried: four that its model describes, four that it does not.
 * In those of the model the growth of each indicator varies by 15 per cent a year, as it assumes.
 */
enum Regime {
  STEADY(true) {
    @Override
    Course course(Plan plan, Chance chance) {
      return regular(plan, chance.normal(0, 0.15), 0.02, chance);
    }
  },
  GROWING(true) {
    @Override
    Course course(Plan plan, Chance chance) {
      return regular(plan, chance.normal(0.1, 0.15), 0.05, chance);
    }
  },
  BURSTY(true) {
    @Override
    Course course(Plan plan, Chance chance) {
      return regular(plan, chance.normal(0, 0.15), 0.4, chance);
    }
  },
  BUDGET_DRIVEN(true) {
    @Override
    Course course(Plan plan, Chance chance) {
      return funded(plan, chance);
    }
  },
  CHANGE_POINT(false) {
    @Override
    Course course(Plan plan, Chance chance) {
      int from = 1 + chance.below(4);
      double factor = StrictMath.exp(chance.below(2) == 0 ? 0.7 : -0.7);
      return yearly(
          plan, chance, (rate, year) -> chance.uneven(year < from ? rate : rate * factor, 0.04));
    }
  },
  REPORTING_DELAY(false) {
    @Override
    Course course(Plan plan, Chance chance) {
      return delayed(plan, chance);
    }
  },
  FINITE_PIPELINE(false) {
    @Override
    Course course(Plan plan, Chance chance) {
      return finite(plan, chance);
    }
  },
  LOGNORMAL_BURSTS(false) {
    @Override
    Course course(Plan plan, Chance chance) {
      return yearly(
          plan,
          chance,
          (rate, year) -> chance.poisson(rate * StrictMath.exp(chance.normal(-0.18, 0.6))));
    }
  };

  static final int YEARS = 5;
  static final int FIRST = 2020;

  private final boolean ofTheModel;

  Regime(boolean ofTheModel) {
    this.ofTheModel = ofTheModel;
  }

  abstract Course course(Plan plan, Chance chance);

  boolean isOfTheModel() {
    return ofTheModel;
  }

  String label() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
  }

  /** By how much results follow budgets; known to the forecast, as a conf would say it. */
  double elasticity() {
    return this == BUDGET_DRIVEN ? 1 : 0;
  }

  /** What a plan's indicators have in common: how they stand to their targets. */
  record Plan(double shape, double mean) {
    static Plan drawn(Chance chance) {
      return new Plan(chance.between(1.5, 8), chance.between(0.65, 1.25));
    }

    double rate(Chance chance) {
      return chance.gamma(shape, mean);
    }

    /** From a handful of approvals to a thousand papers. */
    static int target(Chance chance) {
      return (int)
          StrictMath.rint(StrictMath.exp(chance.between(StrictMath.log(2), StrictMath.log(1000))));
    }
  }

  /** The count of a year, given the mean of a year on its course. */
  private interface Yearly {
    int count(double mean, int year);
  }

  private static Course yearly(Plan plan, Chance chance, Yearly yearly) {
    int target = Plan.target(chance);
    double mean = plan.rate(chance) * target / YEARS;
    List<Integer> counts = new ArrayList<>();
    for (int year = 0; year < YEARS; year++) {
      counts.add(yearly.count(mean, year));
    }
    return Course.of(target, counts);
  }

  private static Course regular(Plan plan, double growth, double dispersion, Chance chance) {
    return yearly(
        plan,
        chance,
        (mean, year) -> chance.uneven(mean * StrictMath.exp(growth * (year - 1)), dispersion));
  }

  private static Course funded(Plan plan, Chance chance) {
    Map<Integer, BigDecimal> budgets = new TreeMap<>();
    double budget = 100;
    for (int year = FIRST - 1; year < FIRST + YEARS; year++) {
      budgets.put(year, BigDecimal.valueOf(StrictMath.rint(budget)));
      budget *= StrictMath.exp(chance.normal(0, 0.25));
    }
    double growth = chance.normal(0, 0.15);
    Course course =
        yearly(
            plan,
            chance,
            (mean, year) ->
                chance.uneven(
                    mean
                        * StrictMath.exp(growth * (year - 1))
                        * budgets.get(FIRST + year - 1).doubleValue()
                        / 100,
                    0.05));
    return new Course(course.target(), course.counts(), course.counts(), budgets);
  }

  private static Course delayed(Plan plan, Chance chance) {
    double known = chance.between(0.6, 0.95);
    Course course = yearly(plan, chance, (mean, year) -> chance.uneven(mean, 0.04));
    List<Integer> seen = new ArrayList<>();
    course.counts().forEach(count -> seen.add(chance.binomial(count, known)));
    return new Course(course.target(), course.counts(), seen, Map.of());
  }

  /** Every project can succeed once: what has come will not come again. */
  private static Course finite(Plan plan, Chance chance) {
    int target = Plan.target(chance);
    int left = (int) StrictMath.ceil(target * plan.rate(chance) * 1.3);
    double hazard = chance.between(0.15, 0.45);
    List<Integer> counts = new ArrayList<>();
    for (int year = 0; year < YEARS; year++) {
      int count = chance.binomial(left, hazard);
      counts.add(count);
      left -= count;
    }
    return Course.of(target, counts);
  }
}
