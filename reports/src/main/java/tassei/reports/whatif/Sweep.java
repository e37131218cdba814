package tassei.reports.whatif;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * An adjustment that is varied on its own.
 *
 * @param name what tells it from the others
 * @param points from the lowest value to the highest
 */
record Sweep(String name, List<ScenarioRow> points) {

  /** Of every adjustment that is varied, in the order of the scenario files. */
  static List<Sweep> of(WhatIfEdition edition) {
    Map<String, List<ScenarioRow>> byAdjustment = new LinkedHashMap<>();
    for (ScenarioRow scenario : edition.whatIf().swept()) {
      ScenarioRow.Point point = scenario.point();
      byAdjustment
          .computeIfAbsent(point.of() + "\n" + point.adjustment(), key -> new ArrayList<>())
          .add(scenario);
    }
    List<List<ScenarioRow>> groups = List.copyOf(byAdjustment.values());
    List<String> names =
        edition
            .adjustments()
            .varied(groups.stream().map(group -> group.get(0).point().adjustment()).toList());
    List<Sweep> sweeps = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      sweeps.add(new Sweep(names.get(i), ordered(groups.get(i))));
    }
    return List.copyOf(sweeps);
  }

  private static List<ScenarioRow> ordered(List<ScenarioRow> points) {
    return points.stream()
        .sorted(Comparator.comparing(scenario -> scenario.point().value()))
        .toList();
  }

  ScenarioRow lowest() {
    return points.get(0);
  }

  ScenarioRow highest() {
    return points.get(points.size() - 1);
  }

  /** What a scenario changes, as one number. */
  interface Effect extends Function<ScenarioRow, BigDecimal> {

    /** From the one end of a sweep to the other; what does not reach to nothing counts from it. */
    default BigDecimal span(Sweep sweep) {
      BigDecimal low = apply(sweep.lowest());
      BigDecimal high = apply(sweep.highest());
      BigDecimal least = low.min(high).min(BigDecimal.ZERO);
      return low.max(high).max(BigDecimal.ZERO).subtract(least);
    }
  }

  /** What matters most comes first; equals stand as in the scenario files. */
  static List<Sweep> byEffect(List<Sweep> sweeps, Effect effect) {
    return sweeps.stream()
        .sorted(Comparator.comparing((Sweep sweep) -> effect.span(sweep)).reversed())
        .toList();
  }
}
