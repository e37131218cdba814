package tassei.figures.control.count;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import tassei.contract.words.ControlledTable;
import tassei.figures.budget.Programmes;
import tassei.figures.control.FigurePart;
import tassei.figures.control.FigurePart.Role;
import tassei.figures.input.Control;
import tassei.figures.input.ProjectYears;
import tassei.figures.input.Told;

/** Projects behind controls: those that ran in the years in scope. */
public final class ProjectRows {
  private ProjectRows() {}

  public static List<FigurePart> of(
      List<ProjectYears> projects, List<Control> controls, Programmes programmes) {
    List<ControlTerm> terms = ControlTerm.of(controls, ControlledTable.PROJECTS);
    List<FigurePart> parts = new ArrayList<>();
    if (terms.isEmpty()) {
      return parts;
    }
    for (ProjectYears project : projects) {
      List<String> upwards = programmes.upFrom(project.owner().programme());
      for (ControlTerm term : terms) {
        if (isIn(term, project) && term.holds(project.owner(), upwards)) {
          parts.add(part(term, project));
        }
      }
    }
    return parts;
  }

  private static boolean isIn(ControlTerm term, ProjectYears project) {
    return term.years() == null || term.years().stream().anyMatch(project::ranIn);
  }

  private static FigurePart part(ControlTerm term, ProjectYears project) {
    return new FigurePart(
        term.figure(),
        Role.AMOUNT,
        project.project(),
        null,
        BigDecimal.ONE,
        1,
        BigDecimal.ZERO,
        null,
        new Told(project.origin(), null, null, null));
  }
}
