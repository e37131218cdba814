package tassei.jobs.national;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tassei.figures.budget.Programmes;
import tassei.figures.control.ControlTally;
import tassei.figures.control.FigurePart;
import tassei.figures.control.count.ProjectRows;
import tassei.figures.input.Control;
import tassei.figures.input.ProjectsByCode;
import tassei.figures.input.ResearchProject;
import tassei.jobs.checked.CodeIndex;
import tassei.jobs.known.AsOfTables;
import tassei.jobs.pass.RowBuffer;
import tassei.jobs.table.Inputs;

/**
 * Projects that were known, by code, and what they give to each figure that is stated of them. It
 * grows by one project after the other.
 */
final class KnownProjects implements ProjectsByCode {
  private static final long serialVersionUID = 1L;

  private final CodeIndex codes = new CodeIndex();

  /** Thousands are of one programme, phase and purpose: by code, which of the places is its own. */
  private int[] placeOf = new int[16];

  private final ArrayList<ResearchProject> places = new ArrayList<>();
  private final HashMap<ResearchProject, Integer> numbers = new HashMap<>();
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

  void add(String code, ResearchProject project, List<FigurePart> parts) {
    put(code, project);
    parts.forEach(part -> tallies.merge(part.figure(), ControlTally.of(part), ControlTally::plus));
  }

  KnownProjects plus(KnownProjects other) {
    for (int number = 0; number < other.codes.size(); number++) {
      put(other.codes.code(number), other.places.get(other.placeOf[number]));
    }
    other.tallies.forEach((figure, sum) -> tallies.merge(figure, sum, ControlTally::plus));
    return this;
  }

  private void put(String code, ResearchProject project) {
    int number = codes.add(code);
    if (number >= placeOf.length) {
      placeOf = Arrays.copyOf(placeOf, number + number / 2 + 1);
    }
    placeOf[number] = numbers.computeIfAbsent(project, this::withPlace);
  }

  private int withPlace(ResearchProject project) {
    places.add(project);
    return places.size() - 1;
  }

  @Override
  public ResearchProject find(String code) {
    int number = code == null ? -1 : codes.find(code);
    return number < 0 ? ResearchProject.NONE : places.get(placeOf[number]);
  }

  Map<String, ControlTally> tallies() {
    return tallies;
  }
}
