package tassei.jobs.whatif;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import tassei.jobs.refusal.RefusedInput;

/**
 * Scenarios that can be, with what each changes in the base.
 *
 * @param run folder of the base
 * @param files where each scenario comes from
 */
public record ScenarioSet(
    Path run, Base base, List<Scenario> scenarios, List<String> files, List<Outcome> outcomes) {

  /** Up to so many scenarios have tables and documents of their own. */
  public static final int WHOLE = 5;

  private static final int SHOWN = 20;

  /** Refuses scenarios that cannot be: every problem of every scenario at once. */
  public static ScenarioSet of(Path run, Base base, List<Scenario> scenarios, List<String> files) {
    refuseDoubles(scenarios, files);
    Sums sums = base.sums();
    Outcome[] outcomes = new Outcome[scenarios.size()];
    IntStream.range(0, outcomes.length)
        .parallel()
        .forEach(i -> outcomes[i] = Trial.of(base.lines(), scenarios.get(i), sums));
    refuseIfAny(problems(scenarios, outcomes));
    return new ScenarioSet(run, base, scenarios, files, List.of(outcomes));
  }

  /** Where a scenario's own tables are; null where there are too many scenarios. */
  public String folder(int scenario) {
    return isWhole() ? "scenario-" + (scenario + 1) : null;
  }

  public boolean isWhole() {
    return scenarios.size() <= WHOLE;
  }

  /** All of every scenario, but of the points of sweeps, which fail alike, the first ones. */
  private static List<String> problems(List<Scenario> scenarios, Outcome[] outcomes) {
    List<String> problems = new ArrayList<>();
    List<String> ofSweeps = new ArrayList<>();
    for (int i = 0; i < outcomes.length; i++) {
      Scenario scenario = scenarios.get(i);
      if (scenario.sweep() == null) {
        problems.addAll(outcomes[i].problems());
      } else {
        outcomes[i].problems().forEach(what -> ofSweeps.add(scenario.name() + ": " + what));
      }
    }
    problems.addAll(first(ofSweeps));
    return problems;
  }

  private static List<String> first(List<String> problems) {
    if (problems.size() <= SHOWN) {
      return problems;
    }
    List<String> first = new ArrayList<>(problems.subList(0, SHOWN - 1));
    first.add("… and " + (problems.size() - first.size()) + " more");
    return first;
  }

  private static void refuseDoubles(List<Scenario> scenarios, List<String> files) {
    Map<String, String> seen = new TreeMap<>();
    List<String> problems = new ArrayList<>();
    for (int i = 0; i < scenarios.size(); i++) {
      String name = scenarios.get(i).name();
      String file = where(scenarios.get(i), files.get(i));
      String other = seen.putIfAbsent(name, file);
      if (other != null) {
        problems.add("two scenarios are called '" + name + "': " + other + " and " + file);
      }
    }
    refuseIfAny(first(problems));
  }

  /** Files of one name in two folders are told apart by what their adjustments say. */
  private static String where(Scenario scenario, String file) {
    return scenario.adjustments().isEmpty() ? file : scenario.adjustments().get(0).where();
  }

  private static void refuseIfAny(List<String> problems) {
    if (!problems.isEmpty()) {
      throw new RefusedInput(problems);
    }
  }
}
