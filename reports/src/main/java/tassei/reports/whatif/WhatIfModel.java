package tassei.reports.whatif;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import tassei.reports.model.ReportModel;
import tassei.reports.model.fact.WhatIfAssumption;
import tassei.reports.model.kpi.ReportedKpi;

/**
 * A what-if as its documents see it.
 *
 * @param model of the base, under the scenarios
 * @param isWhole whether each scenario has tables of its own
 * @param budget by scenario; only where it differs from the base
 * @param prospects by scenario and indicator; only of indicators whose budgets differ
 */
public record WhatIfModel(
    ReportModel model,
    List<ScenarioRow> scenarios,
    boolean isWhole,
    Map<String, Map<Place, ScenarioSum>> budget,
    Map<String, Map<String, Prospect>> prospects) {

  List<ScenarioRow> plain() {
    return scenarios.stream().filter(scenario -> !scenario.isSwept()).toList();
  }

  List<ScenarioRow> swept() {
    return scenarios.stream().filter(ScenarioRow::isSwept).toList();
  }

  Map<Place, ScenarioSum> budgetOf(ScenarioRow scenario) {
    return budget.getOrDefault(scenario.name(), Map.of());
  }

  Map<String, Prospect> prospectsOf(ScenarioRow scenario) {
    return prospects.getOrDefault(scenario.name(), Map.of());
  }

  /** How many targets are met if probabilities are added up. */
  BigDecimal expectedInBase() {
    return model.kpis().stream()
        .map(kpi -> kpi.forecast().probability())
        .filter(Objects::nonNull)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** How many more targets are met, probabilities added up. */
  BigDecimal expected(ScenarioRow scenario) {
    return prospectsOf(scenario).values().stream()
        .filter(Prospect::isKnown)
        .map(prospect -> prospect.stated().subtract(prospect.base()))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The same with twice the effect of budgets. */
  BigDecimal expectedOfTwice(ScenarioRow scenario) {
    return prospectsOf(scenario).values().stream()
        .filter(prospect -> prospect.isKnown() && prospect.twice() != null)
        .map(prospect -> prospect.twice().subtract(prospect.base()))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The greatest change of its probability; null where no scenario bears on it. */
  BigDecimal greatest(ReportedKpi kpi) {
    return scenarios.stream()
        .map(scenario -> prospectsOf(scenario).get(kpi.code()))
        .filter(prospect -> prospect != null && prospect.isKnown())
        .map(prospect -> prospect.points().abs())
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  long targets() {
    return model.kpis().stream().filter(kpi -> kpi.forecast().isKnown()).count();
  }

  Optional<ReportedKpi> kpi(String code) {
    return model.kpi(code);
  }

  /** Collections and stages whose totals change, the greatest change first; they never add up. */
  List<Total> totals() {
    Set<Total> totals = new LinkedHashSet<>();
    scenarios.stream()
        .flatMap(scenario -> budgetOf(scenario).entrySet().stream())
        .filter(entry -> entry.getKey().level().equals(Place.TOTAL))
        .sorted(
            Comparator.comparing(
                    (Map.Entry<Place, ScenarioSum> entry) -> entry.getValue().difference().abs())
                .reversed()
                .thenComparing(entry -> entry.getKey().collection())
                .thenComparing(entry -> entry.getKey().stage()))
        .forEach(
            entry -> totals.add(new Total(entry.getKey().collection(), entry.getKey().stage())));
    return List.copyOf(totals);
  }

  /** A published table at one stage, over all years. */
  record Total(String collection, String stage) {
    boolean holds(Place place) {
      return place.level().equals(Place.TOTAL)
          && place.collection().equals(collection)
          && place.stage().equals(stage);
    }
  }

  /** By how much a scenario changes a total, its years added up. */
  BigDecimal change(ScenarioRow scenario, Total total) {
    return budgetOf(scenario).entrySet().stream()
        .filter(entry -> total.holds(entry.getKey()))
        .map(entry -> entry.getValue().difference())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The names its documents bear. */
  static WhatIfAssumption assumed(String base, List<ScenarioRow> scenarios) {
    boolean isOne = scenarios.size() == 1;
    return new WhatIfAssumption(
        scenarios.stream().map(ScenarioRow::known).distinct().toList(),
        base,
        isOne ? scenarios.get(0).adjustments() : List.of(),
        shared(scenarios.stream().map(ScenarioRow::elasticity).distinct().toList()),
        shared(scenarios.stream().map(ScenarioRow::lag).distinct().toList()));
  }

  private static <T> T shared(List<T> values) {
    return values.size() == 1 ? values.get(0) : null;
  }
}
