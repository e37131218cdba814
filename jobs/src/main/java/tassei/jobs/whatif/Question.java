package tassei.jobs.whatif;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import tassei.jobs.run.RefusedInput;

/**
 * Scenarios that can be, with what each changes in the base.
 *
 * @param run folder of the base
 * @param files where each scenario comes from
 */
public record Question(
    Path run, Base base, List<Scenario> scenarios, List<String> files, List<Outcome> outcomes) {

  /** Up to so many scenarios have tables and documents of their own. */
  public static final int WHOLE = 5;

  /** Refuses scenarios that cannot be: every problem of every scenario at once. */
  public static Question of(Path run, Base base, List<Scenario> scenarios, List<String> files) {
    refuseDoubles(scenarios);
    Sums sums = base.sums();
    Outcome[] outcomes = new Outcome[scenarios.size()];
    IntStream.range(0, outcomes.length)
        .parallel()
        .forEach(i -> outcomes[i] = Trial.of(base.lines(), scenarios.get(i), sums));
    List<String> problems = new ArrayList<>();
    for (int i = 0; i < outcomes.length; i++) {
      String name = scenarios.get(i).sweep() == null ? "" : scenarios.get(i).name() + ": ";
      outcomes[i].problems().forEach(problem -> problems.add(name + problem));
    }
    if (!problems.isEmpty()) {
      throw new RefusedInput(problems);
    }
    return new Question(run, base, scenarios, files, List.of(outcomes));
  }

  /** Where a scenario's own tables are; null where there are too many scenarios. */
  public String folder(int scenario) {
    return isWhole() ? "scenario-" + (scenario + 1) : null;
  }

  public boolean isWhole() {
    return scenarios.size() <= WHOLE;
  }

  private static void refuseDoubles(List<Scenario> scenarios) {
    Set<String> seen = new TreeSet<>();
    for (Scenario scenario : scenarios) {
      if (!seen.add(scenario.name())) {
        throw new RefusedInput("two scenarios are called '" + scenario.name() + "'; rename one");
      }
    }
  }
}
