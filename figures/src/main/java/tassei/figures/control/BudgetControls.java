package tassei.figures.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tassei.contract.Scope;
import tassei.contract.words.ControlMeasure;
import tassei.contract.words.OwnerKey;
import tassei.figures.budget.ClosedSum;
import tassei.figures.budget.LedgerLine;
import tassei.figures.budget.LineSet;
import tassei.figures.budget.PrintedSum;
import tassei.figures.budget.Programmes;
import tassei.figures.budget.UsedLine;
import tassei.figures.input.BudgetControl;
import tassei.figures.input.ControlScope;

/**
 * Published statements about the budget. What agrees closes sums first; only then is it said what
 * may be missing from the others, because a closed sum misses nothing.
 */
public final class BudgetControls {
  private final Programmes programmes;
  private final LedgerIndex lines;
  private final List<Judged> judged;

  private BudgetControls(Programmes programmes, LedgerIndex lines, List<Judged> judged) {
    this.programmes = programmes;
    this.lines = lines;
    this.judged = judged;
  }

  private record Judged(BudgetControl control, List<FigurePart> parts, Verdict verdict) {

    private LineSet selected() {
      return parts.stream()
          .filter(FigurePart::isSelected)
          .map(part -> LineSet.of(part.part()))
          .reduce(LineSet.NONE, LineSet::plus);
    }
  }

  public static BudgetControls of(
      List<BudgetControl> controls, List<LedgerLine> lines, Programmes programmes) {
    LedgerIndex index = new LedgerIndex(lines);
    List<Judged> judged = new ArrayList<>();
    for (BudgetControl control : controls) {
      List<FigurePart> parts = BudgetParts.of(control, index);
      Verdict verdict = Verdict.of(said(control), parts.stream().map(FigurePart::asPart).toList());
      judged.add(new Judged(control, parts, verdict));
    }
    return new BudgetControls(programmes, index, judged);
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
        .filter(each -> each.control.measure() == ControlMeasure.SUM)
        .filter(each -> each.control.isExpectedToAgree() && !each.control.scope().namesLines())
        .filter(each -> agrees(each.verdict))
        .map(
            each ->
                new PrintedSum(
                    figure(each.control),
                    each.verdict.tolerance(),
                    each.control.scope().owners(),
                    each.selected()))
        .toList();
  }

  private static boolean agrees(Verdict verdict) {
    return !verdict.weak() && Verdict.isAgreement(verdict.word());
  }

  /** With what may be missing from sums that nothing closes. */
  public List<BudgetVerdict> verdicts(Map<Scope, ClosedSum> sums) {
    Map<LineSet, List<Scope>> closed = new HashMap<>();
    sums.forEach(
        (scope, sum) -> {
          if (sum.closedBy() != null) {
            closed.computeIfAbsent(sum.sum().lines(), set -> new ArrayList<>()).add(scope);
          }
        });
    return judged.stream()
        .map(
            each ->
                new BudgetVerdict(each.control, each.parts, each.verdict, missing(each, closed)))
        .toList();
  }

  private MissingYen missing(Judged each, Map<LineSet, List<Scope>> closed) {
    ControlScope scope = each.control.scope();
    if (each.control.measure() != ControlMeasure.SUM || scope.namesLines()) {
      return null;
    }
    boolean isClosed =
        closed.getOrDefault(each.selected(), List.of()).stream()
            .anyMatch(row -> speaksOf(scope, row));
    if (isClosed) {
      return null;
    }
    Set<String> ministries = ministries(each);
    return lines.open(scope).stream()
        .filter(line -> scope.mayHold(line.owner(), line.programmes()))
        .filter(line -> !isOfOther(line, ministries))
        .map(line -> MissingYen.of(line.countedYen()))
        .reduce(MissingYen::plus)
        .orElse(null);
  }

  /** A control that speaks of a closed row, and of no wider scope. */
  private static boolean speaksOf(ControlScope scope, Scope row) {
    return Stream.of(OwnerKey.values())
        .allMatch(key -> row.code(key) == null || scope.namesOnly(key, row.code(key)));
  }

  private static boolean isOfOther(UsedLine line, Set<String> ministries) {
    String ministry = line.owner().ministry();
    return !ministries.isEmpty() && ministry != null && !ministries.contains(ministry);
  }

  /** Where all programmes spoken of have a ministry, and no line selected names another. */
  private Set<String> ministries(Judged each) {
    Set<String> spokenOf = each.control.scope().owners().get(OwnerKey.PROGRAMME);
    if (spokenOf == null) {
      return Set.of();
    }
    Set<String> stated = new HashSet<>();
    for (String programme : spokenOf) {
      String ministry = programmes.ministryOf(programme);
      if (ministry == null) {
        return Set.of();
      }
      stated.add(ministry);
    }
    boolean agree =
        each.parts.stream()
            .filter(FigurePart::isSelected)
            .flatMap(part -> lines.counting(part.part()).stream())
            .noneMatch(line -> isOfOther(line, stated));
    return agree ? stated : Set.of();
  }
}
