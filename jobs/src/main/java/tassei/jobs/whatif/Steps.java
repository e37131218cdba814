package tassei.jobs.whatif;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * An adjustment, or the same adjustment with each value of a range.
 *
 * @param shown the adjustment without its value
 * @param unit of the values, {@code %} or {@code yen}; null where it is not varied
 * @param points one for a plain adjustment
 */
record Steps(String shown, String unit, List<Point> points) {
  static final int MOST = 10_000;

  /** An adjustment with the value that it has here. */
  record Point(BigDecimal value, Adjustment adjustment) {}

  private boolean isSwept() {
    return unit != null;
  }

  /**
   * The scenario itself, or one for each value of each adjustment that is varied, the others that
   * are varied left out: so that each shows what it does on its own.
   */
  static List<Scenario> expand(Scenario plain, List<Steps> all, Consumer<String> problems) {
    List<Scenario> scenarios = new ArrayList<>();
    long points = all.stream().filter(Steps::isSwept).mapToLong(steps -> steps.points.size()).sum();
    if (points > MOST) {
      problems.accept("adjustments: " + points + " values in all; accepted: up to " + MOST);
      return scenarios;
    }
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).isSwept()) {
        for (Point point : all.get(i).points) {
          scenarios.add(at(plain, all, i, point));
        }
      }
    }
    return scenarios.isEmpty()
        ? List.of(with(plain, plain.name(), chosen(all, -1, null), null))
        : scenarios;
  }

  private static Scenario at(Scenario plain, List<Steps> all, int varied, Point point) {
    Steps steps = all.get(varied);
    String value = (point.value.signum() > 0 ? "+" : "") + point.value.toPlainString() + steps.unit;
    String name = plain.name() + " [" + (varied + 1) + ": " + value + "]";
    Scenario.Sweep sweep = new Scenario.Sweep(plain.name(), steps.shown, point.value, steps.unit);
    return with(plain, name, chosen(all, varied, point), sweep);
  }

  private static List<Adjustment> chosen(List<Steps> all, int varied, Point point) {
    List<Adjustment> chosen = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (i == varied) {
        chosen.add(point.adjustment);
      } else if (!all.get(i).isSwept()) {
        chosen.add(all.get(i).points.get(0).adjustment);
      }
    }
    return chosen;
  }

  private static Scenario with(
      Scenario plain, String name, List<Adjustment> adjustments, Scenario.Sweep sweep) {
    return new Scenario(name, adjustments, plain.assumption(), plain.constraints(), sweep);
  }
}
