package tassei.figures.budget;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    Map<Scope, BudgetSum> stated = ScopeSums.of(used, terms.summed(), terms.disjoint());
    return new BudgetFigures(terms, used, SilentScopes.with(stated, terms.executionLevels()));
  }

  public List<UsedLine> lines() {
    return lines;
  }

  public Map<Scope, BudgetSum> sums() {
    return sums;
  }

  /** Every sum with what may be missing from it, unless a document prints it. */
  public Map<Scope, ClosedSum> closed(List<PrintedSum> printed) {
    List<Level> withKeys =
        terms.summed().stream().filter(level -> !level.keys().isEmpty()).toList();
    OpenLines open = OpenLines.of(lines, withKeys, terms.disjoint(), terms.programmes());
    Closings closings = new Closings(terms.programmes(), printed);
    Map<Scope, ClosedSum> closed = new HashMap<>(sums.size() * 2);
    sums.forEach(
        (scope, sum) -> {
          Optional<OpenSum> beside = open.beside(scope, sum);
          String closedBy =
              beside.flatMap(missing -> closings.of(scope, sum, missing)).orElse(null);
          closed.put(scope, ClosedSum.of(sum, beside.orElse(null), closedBy));
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
