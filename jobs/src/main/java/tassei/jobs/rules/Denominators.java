package tassei.jobs.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tassei.contract.column.Field;
import tassei.contract.column.Keys;
import tassei.contract.words.Measure;
import tassei.jobs.table.Actuals;
import tassei.jobs.table.InputRow;
import tassei.jobs.table.Inputs;
import tassei.jobs.table.Kpis;

/** A ratio needs to know of how many. */
public final class Denominators {
  private Denominators() {}

  /** A published figure of a ratio. */
  public static RowCheck ofActuals(List<InputRow> kpis) {
    Set<String> ratios = new HashSet<>();
    for (InputRow kpi : kpis) {
      if (isRatio(kpi)) {
        ratios.add(kpi.text(Keys.KPI));
      }
    }
    return required(ratios, Keys.KPI, Actuals.ACTUAL)::problems;
  }

  /** An outcome of one of these kinds. */
  public static RowCheck ofOutcomes(Set<String> kinds) {
    return required(kinds, Inputs.OUTCOME_KIND, Inputs.OUTCOME_KIND)::problems;
  }

  /** Kinds of outcomes that feed ratios and nothing else. */
  public static Set<String> kindsOfRatios(List<InputRow> kpis) {
    Set<String> ratios = new HashSet<>();
    Set<String> others = new HashSet<>();
    for (InputRow kpi : kpis) {
      if (kpi.has(Keys.MEASURE)) {
        (isRatio(kpi) ? ratios : others).addAll(kpi.list(Kpis.KINDS));
      }
    }
    ratios.removeAll(others);
    return ratios;
  }

  private static boolean isRatio(InputRow kpi) {
    return Measure.RATIO.code().equals(kpi.text(Keys.MEASURE));
  }

  /** Of these ratios, where the column that is asked is not blank. */
  private static Rule required(Set<String> ratios, Field ratio, Field asked) {
    return new Rule(
        "denominator-required",
        Keys.DENOMINATOR,
        row ->
            row.has(Keys.DENOMINATOR)
                || !row.has(ratio)
                || !row.has(asked)
                || !ratios.contains(row.text(ratio)),
        "a denominator for a ratio");
  }
}
