package tassei.figures.control;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tassei.contract.Scope;
import tassei.contract.words.ControlMeasure;
import tassei.contract.words.OwnerKey;
import tassei.figures.budget.LineSet;
import tassei.figures.budget.PrintedSum;
import tassei.figures.input.BudgetControl;
import tassei.figures.input.ControlScope;

/**
 * Published statements beside what the lines of all tables give. What agrees closes sums first;
 * only then is it said what may be missing from the others, because a closed sum misses nothing.
 */
public final class BudgetVerdicts {
  private final List<Judged> judged = new ArrayList<>();

  /**
   * Of every statement.
   *
   * @param tallies what lines give to each, by figure
   */
  public BudgetVerdicts(List<BudgetControl> controls, Map<String, LineTally> tallies) {
    for (BudgetControl control : controls) {
      LineTally lines = tallies.getOrDefault(figure(control), LineTally.NONE);
      judged.add(new Judged(control, lines, Verdict.of(said(control), lines.tally())));
    }
  }

  private record Judged(BudgetControl control, LineTally lines, Verdict verdict) {

    private boolean closesSums() {
      return control.measure() == ControlMeasure.SUM
          && control.isExpectedToAgree()
          && !control.scope().namesLines()
          && !verdict.weak()
          && Verdict.isAgreement(verdict.word());
    }
  }

  static String figure(BudgetControl control) {
    return ControlStatement.figure(control.id());
  }

  private static Statement said(BudgetControl control) {
    return new Statement(
        control.measure().code(),
        false,
        control.published(),
        control.precision(),
        control.reportedOn(),
        false);
  }

  /** Published sums in force that agree and would have seen a line go missing. */
  public List<PrintedSum> printed() {
    return judged.stream()
        .filter(Judged::closesSums)
        .map(
            each ->
                new PrintedSum(
                    figure(each.control),
                    each.verdict.tolerance(),
                    each.control.scope().owners(),
                    each.lines.selected()))
        .toList();
  }

  /** The lines of each statement. */
  public Set<LineSet> selected() {
    Set<LineSet> selected = new HashSet<>();
    judged.forEach(each -> selected.add(each.lines.selected()));
    return selected;
  }

  /**
   * With what may be missing from sums that nothing closes.
   *
   * @param closed the scopes that something closes, by their lines
   */
  public List<BudgetVerdict> beside(Map<LineSet, List<Scope>> closed) {
    return judged.stream()
        .map(each -> new BudgetVerdict(each.control, each.verdict, missing(each, closed)))
        .toList();
  }

  private static MissingYen missing(Judged each, Map<LineSet, List<Scope>> closed) {
    ControlScope scope = each.control.scope();
    boolean isClosed =
        closed.getOrDefault(each.lines.selected(), List.of()).stream()
            .anyMatch(row -> speaksOf(scope, row));
    return isClosed ? null : each.lines.missingInAll();
  }

  /** A control that speaks of a closed row, and of no wider scope. */
  private static boolean speaksOf(ControlScope scope, Scope row) {
    return Stream.of(OwnerKey.values())
        .allMatch(key -> row.code(key) == null || scope.namesOnly(key, row.code(key)));
  }
}
