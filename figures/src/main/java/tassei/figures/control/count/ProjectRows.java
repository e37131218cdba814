package tassei.figures.control.count;

import java.io.Serializable;
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
public final class ProjectRows implements Serializable {
  private static final long serialVersionUID = 1L;

  private final ArrayList<ControlTerm> terms;
  private final Programmes programmes;

  public ProjectRows(List<Control> controls, Programmes programmes) {
    this.terms = new ArrayList<>(ControlTerm.of(controls, ControlledTable.PROJECTS));
    this.programmes = programmes;
  }

  /** What one project gives to each control. */
  public List<FigurePart> of(ProjectYears project) {
    if (terms.isEmpty()) {
      return List.of();
    }
    List<FigurePart> parts = new ArrayList<>();
    List<String> upwards = programmes.upFrom(project.owner().programme());
    for (ControlTerm term : terms) {
      if (isIn(term, project) && term.holds(project.owner(), upwards)) {
        parts.add(part(term, project));
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
