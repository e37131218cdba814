package tassei.jobs.national;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tassei.figures.budget.Programmes;
import tassei.figures.control.ControlTally;
import tassei.figures.control.FigurePart;
import tassei.figures.control.count.ProjectRows;
import tassei.figures.input.Control;
import tassei.figures.input.ResearchProject;
import tassei.jobs.known.AsOfTables;
import tassei.jobs.pass.RowBuffer;
import tassei.jobs.table.Inputs;

/**
 * Projects that were known, by code, and what they give to each figure that is stated of them. It
 * grows by one project after the other.
 */
final class KnownProjects implements Serializable {
  private static final long serialVersionUID = 1L;

  private final HashMap<String, ResearchProject> byCode = new HashMap<>();
  private final HashMap<ResearchProject, ResearchProject> alike = new HashMap<>();
  private final HashMap<String, ControlTally> tallies = new HashMap<>();

  /**
   * All of them.
   *
   * @param isListing whether rows behind figures are asked for
   * @param results takes them
   */
  static KnownProjects of(
      AsOfTables known,
      List<Control> controls,
      Programmes programmes,
      boolean isListing,
      RowBuffer results) {
    return known
        .things(Inputs.PROJECTS)
        .sum(new ProjectFold(new ProjectRows(controls, programmes), isListing), results);
  }

  /** Thousands are of one programme, phase and purpose: they share what is said of them. */
  void add(String code, ResearchProject project, List<FigurePart> parts) {
    byCode.put(code, alike.computeIfAbsent(project, first -> first));
    parts.forEach(part -> tallies.merge(part.figure(), ControlTally.of(part), ControlTally::plus));
  }

  KnownProjects plus(KnownProjects other) {
    other.byCode.forEach(
        (code, project) -> byCode.put(code, alike.computeIfAbsent(project, first -> first)));
    other.tallies.forEach((figure, sum) -> tallies.merge(figure, sum, ControlTally::plus));
    return this;
  }

  Map<String, ResearchProject> byCode() {
    return byCode;
  }

  Map<String, ControlTally> tallies() {
    return tallies;
  }
}
