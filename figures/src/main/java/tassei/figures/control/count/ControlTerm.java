package tassei.figures.control.count;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tassei.contract.Owner;
import tassei.contract.words.ControlMeasure;
import tassei.contract.words.ControlledTable;
import tassei.figures.control.ControlStatement;
import tassei.figures.control.FigurePart.Role;
import tassei.figures.input.Control;
import tassei.figures.input.ScopeCells;

/**
 * A scope that a control speaks of: its own and, for a change, the same a year earlier. What is
 * null is not named, and means any.
 */
record ControlTerm(
    String figure,
    Role role,
    ControlMeasure measure,
    String basis,
    Set<String> kpis,
    Set<Integer> years,
    Set<String> ministries,
    Set<String> projects,
    Set<String> programmes)
    implements Serializable {

  static List<ControlTerm> of(List<Control> controls, ControlledTable table) {
    List<ControlTerm> terms = new ArrayList<>();
    for (Control control : controls) {
      if (control.table() == table) {
        Set<Integer> years = control.scope().fiscalYears();
        terms.add(term(control, Role.AMOUNT, years));
        if (control.measure() == ControlMeasure.CHANGE_PCT) {
          terms.add(term(control, Role.PREVIOUS, before(years)));
        }
      }
    }
    return terms;
  }

  private static ControlTerm term(Control control, Role role, Set<Integer> years) {
    ScopeCells scope = control.scope();
    return new ControlTerm(
        ControlStatement.figure(control.id()),
        role,
        control.measure(),
        scope.basis(),
        ScopeCells.listed(scope.kpi()),
        years,
        ScopeCells.listed(scope.owner().ministry()),
        ScopeCells.listed(scope.owner().integratedProject()),
        ScopeCells.listed(scope.owner().programme()));
  }

  /** Of no year there is none before. */
  private static Set<Integer> before(Set<Integer> years) {
    Set<Integer> before = new HashSet<>();
    if (years != null) {
      years.forEach(year -> before.add(year - 1));
    }
    return before;
  }

  boolean isCounted() {
    return measure == ControlMeasure.COUNT;
  }

  boolean isRatio() {
    return measure == ControlMeasure.RATIO;
  }

  boolean isOf(String kpi) {
    return isAny(kpis, kpi);
  }

  /** A row of unknown year is in no year that is named. */
  boolean isIn(Integer year) {
    return isAny(years, year);
  }

  boolean isOfProject(String integratedProject) {
    return isAny(projects, integratedProject);
  }

  boolean isOfProgramme(String programme) {
    return isAny(programmes, programme);
  }

  /**
   * Whether what is of this owner is in its place.
   *
   * @param upwards its programme and those above it
   */
  boolean holds(Owner owner, List<String> upwards) {
    return isAny(ministries, owner.ministry())
        && isOfProject(owner.integratedProject())
        && (programmes == null || upwards.stream().anyMatch(programmes::contains));
  }

  private static <T> boolean isAny(Set<T> named, T value) {
    return named == null || (value != null && named.contains(value));
  }
}
