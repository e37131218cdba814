package tassei.reports.whatif;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the scenarios come to, as sentences computed from their figures. */
final class Titles {
  private final WhatIfEdition edition;
  private final WhatIfModel whatIf;

  Titles(WhatIfEdition edition) {
    this.edition = edition;
    this.whatIf = edition.whatIf();
  }

  /** An amount that changes, and under which scenario. */
  private record Change(ScenarioRow scenario, Place place, ScenarioSum sums) {
    BigDecimal size() {
      return sums.difference().abs();
    }
  }

  /** The greatest change of a total; that none changes is said as well. */
  String budget(List<ScenarioRow> scenarios) {
    Optional<Change> greatest = greatest(scenarios, Place.TOTAL);
    return greatest
        .map(change -> edition.say(oneOrMost(scenarios, "whatif.title.budget."), arguments(change)))
        .orElseGet(() -> edition.say("whatif.title.budget.none"));
  }

  private Object[] arguments(Change change) {
    BigDecimal percent = change.sums.percent();
    String said = edition.moneySaid(change.sums.difference());
    return new Object[] {
      change.scenario.name(),
      edition.slice(change.place.slice()),
      percent == null ? said : said + edition.wording().bracketed(edition.percent(percent))
    };
  }

  private static String oneOrMost(List<ScenarioRow> scenarios, String key) {
    return scenarios.size() == 1 ? key + "one" : key + "most";
  }

  /** Of a chart of differences: what changes most. */
  String differences(List<ScenarioRow> scenarios, String level, Place.Slice slice) {
    Change change =
        changes(scenarios, level)
            .filter(each -> each.place.slice().equals(slice))
            .max(ORDER)
            .orElseThrow();
    String code = level.equals(Place.MINISTRY) ? change.place.ministry() : change.place.project();
    return edition.say(
        oneOrMost(scenarios, "whatif.title.differences."),
        edition.name(code),
        edition.moneySaid(change.sums.difference()),
        change.scenario.name());
  }

  private static final Comparator<Change> ORDER =
      Comparator.comparing(Change::size)
          .thenComparing(change -> change.scenario.name(), Comparator.reverseOrder())
          .thenComparing(change -> change.place.ministry() + change.place.project());

  private Optional<Change> greatest(List<ScenarioRow> scenarios, String level) {
    return changes(scenarios, level).max(ORDER);
  }

  private java.util.stream.Stream<Change> changes(List<ScenarioRow> scenarios, String level) {
    return scenarios.stream()
        .flatMap(
            scenario ->
                whatIf.budgetOf(scenario).entrySet().stream()
                    .filter(entry -> entry.getKey().level().equals(level))
                    .filter(entry -> entry.getValue().difference().signum() != 0)
                    .map(entry -> new Change(scenario, entry.getKey(), entry.getValue())));
  }

  /** How many targets are expected to be met, before and after. */
  String prospects(List<ScenarioRow> scenarios) {
    ScenarioRow most =
        scenarios.stream()
            .max(Comparator.comparing((ScenarioRow scenario) -> whatIf.expected(scenario).abs()))
            .orElseThrow();
    BigDecimal more = whatIf.expected(most);
    BigDecimal base = whatIf.expectedInBase();
    String key =
        more.signum() == 0
            ? "whatif.title.prospects.none"
            : oneOrMost(scenarios, "whatif.title.prospects.");
    return edition.say(key, most.name(), edition.targetsInAll(base), edition.targets(more));
  }

  /** Of the swept adjustments in their order of effect, the first. */
  String tornado(String key, List<Sweep> ordered, Sweep.Effect effect, Map<String, String> said) {
    Sweep first = ordered.get(0);
    return effect.span(first).signum() == 0
        ? edition.say("whatif.title.tornado.none")
        : edition.say(
            key,
            first.name(),
            said.get("low"),
            said.get("high"),
            edition.varied(first.lowest().point()),
            edition.varied(first.highest().point()));
  }
}
