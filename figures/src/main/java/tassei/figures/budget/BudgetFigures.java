package tassei.figures.budget;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import tassei.contract.BudgetTable;
import tassei.contract.Level;
import tassei.contract.Scope;
import tassei.contract.row.ExecutionRow;
import tassei.contract.row.RollupRow;
import tassei.figures.input.BudgetLine;

/**
 * From lines in force to lines as used, sums of every scope, and what may be missing from them.
 * What is printed closes sums before anything is said of what is missing.
 */
public final class BudgetFigures {
  private final BudgetTerms terms;
  private final List<UsedLine> lines;
  private final Map<Scope, BudgetSum> sums;

  private BudgetFigures(BudgetTerms terms, List<UsedLine> lines, Map<Scope, BudgetSum> sums) {
    this.terms = terms;
    this.lines = lines;
    this.sums = sums;
  }

  /**
   * Lines and sums.
   *
   * @param lines in force, own or pieces
   */
  public static BudgetFigures of(List<BudgetLine> lines, BudgetTerms terms) {
    Map<BudgetTable, List<BudgetLine>> tables = new LinkedHashMap<>();
    lines.forEach(
        line -> tables.computeIfAbsent(line.table(), table -> new ArrayList<>()).add(line));
    List<UsedLine> used = new ArrayList<>();
    tables.values().forEach(table -> used.addAll(Envelopes.laid(table, terms.programmes())));
    return ofUsed(used, terms);
  }

  /** The same of all tables together. */
  public static BudgetFigures of(LaidLines laid, BudgetTerms terms) {
    Map<Scope, BudgetSum> sums = SilentScopes.with(laid.sums(), terms.executionLevels());
    return new BudgetFigures(terms, laid.lines(), sums);
  }

  /** The same of lines that are laid out already. */
  public static BudgetFigures ofUsed(List<UsedLine> used, BudgetTerms terms) {
    return of(new LaidLines().plusUsed(used, terms), terms);
  }

  public List<UsedLine> lines() {
    return lines;
  }

  public Map<Scope, BudgetSum> sums() {
    return sums;
  }

  /** Every sum with what may be missing from it, unless a document prints it. */
  public Map<Scope, ClosedSum> closed(List<PrintedSum> printed) {
    Closings closings = new Closings(terms.programmes(), printed);
    return closedBy((scope, open) -> closings.of(scope, sums.get(scope), open).orElse(null));
  }

  /** The same, where it is known what prints which sum. */
  public Map<Scope, ClosedSum> closedAs(Map<Scope, String> closings) {
    Map<Scope, ClosedSum> closed = closedBy((scope, open) -> closings.get(scope));
    closed.replaceAll((scope, sum) -> ClosedSum.of(sum.sum(), sum.open(), closings.get(scope)));
    return closed;
  }

  private Map<Scope, ClosedSum> closedBy(BiFunction<Scope, OpenSum, String> closing) {
    List<Level> withKeys =
        terms.summed().stream().filter(level -> !level.keys().isEmpty()).toList();
    OpenLines open = OpenLines.of(lines, withKeys, terms.disjoint(), terms.programmes());
    Map<Scope, ClosedSum> closed = new HashMap<>();
    sums.forEach(
        (scope, sum) -> {
          OpenSum missing = open.beside(scope, sum).orElse(null);
          String closedBy = missing == null ? null : closing.apply(scope, missing);
          closed.put(scope, ClosedSum.of(sum, missing, closedBy));
        });
    return closed;
  }

  public List<RollupRow> rollup(Map<Scope, ClosedSum> closed) {
    return Rollup.of(closed, terms.levels(), terms.continuations());
  }

  public List<ExecutionRow> execution(Map<Scope, ClosedSum> closed) {
    return Execution.of(closed, terms.executionLevels());
  }
}
