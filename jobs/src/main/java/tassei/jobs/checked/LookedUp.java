package tassei.jobs.checked;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import tassei.jobs.read.Codes;
import tassei.jobs.rules.Denominators;
import tassei.jobs.table.InputRow;

/**
 * What rows of a large table are checked with, wherever they are read.
 *
 * @param ratios kinds of outcomes that feed ratios and nothing else
 * @param projects codes of all rows of projects, also of refused ones
 */
record LookedUp(Codes codes, Set<String> ratios, CodeIndex projects, boolean hasProjects)
    implements Serializable {

  static LookedUp of(Codes codes) {
    return new LookedUp(codes, Set.of(), new CodeIndex(), true);
  }

  LookedUp with(List<InputRow> kpis, CodeIndex codesOfProjects, boolean isWithoutProjects) {
    return new LookedUp(
        codes, Denominators.kindsOfRatios(kpis), codesOfProjects, !isWithoutProjects);
  }
}
