package tassei.jobs.national;

import java.util.ArrayList;
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
import tassei.figures.known.Vintages.Vintage;
import tassei.jobs.checked.CodeIndex;
import tassei.jobs.known.AsOfTables;
import tassei.jobs.pass.RowBuffer;
import tassei.jobs.pass.Rows;
import tassei.jobs.table.InputRow;
import tassei.jobs.table.Inputs;

/**
 * Projects that were known, by code, and what they give to each figure that is stated of them. It
 * grows by one project after the other.
 */
final class KnownProjects implements ProjectsByCode {
  private static final long serialVersionUID = 1L;

  /** By code, which of the places is its own: thousands are of one programme, phase and purpose. */
  private final CodeIndex placeOf = new CodeIndex();

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
    Rows<List<Vintage<InputRow>>> things = known.things(Inputs.PROJECTS);
    ProjectFold fold = new ProjectFold(new ProjectRows(controls, programmes), isListing);
    return isListing
        ? things.keptAs("known " + known.question()).sum(fold, results)
        : things.sum(fold, results);
  }

  void add(String code, ResearchProject project, List<FigurePart> parts) {
    put(code, project);
    parts.forEach(part -> tallies.merge(part.figure(), ControlTally.of(part), ControlTally::plus));
  }

  KnownProjects plus(KnownProjects other) {
    int[] here = other.places.stream().mapToInt(this::placed).toArray();
    placeOf.plus(other.placeOf, place -> here[place]);
    other.tallies.forEach((figure, sum) -> tallies.merge(figure, sum, ControlTally::plus));
    return this;
  }

  private void put(String code, ResearchProject project) {
    placeOf.put(code, placed(project));
  }

  private int placed(ResearchProject project) {
    return numbers.computeIfAbsent(project, this::withPlace);
  }

  private int withPlace(ResearchProject project) {
    places.add(project);
    return places.size() - 1;
  }

  @Override
  public ResearchProject find(String code) {
    int place = code == null ? -1 : placeOf.find(code);
    return place < 0 ? ResearchProject.NONE : places.get(place);
  }

  Map<String, ControlTally> tallies() {
    return tallies;
  }
}
