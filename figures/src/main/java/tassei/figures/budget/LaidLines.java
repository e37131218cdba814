package tassei.figures.budget;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tassei.contract.Scope;
import tassei.figures.input.BudgetLine;

/**
 * Lines as used, and what they add up to: of one table, or of several together. It grows by one
 * table after the other.
 */
public final class LaidLines implements Serializable {
  private final ArrayList<UsedLine> lines = new ArrayList<>();
  private final HashMap<Scope, BudgetSum> sums = new HashMap<>();

  /**
   * Laid into their envelopes and summed.
   *
   * @param table lines in force, of one table, own or pieces
   */
  public static LaidLines ofTable(List<BudgetLine> table, BudgetTerms terms) {
    return of(Envelopes.laid(table, terms.programmes()), terms);
  }

  /** The same of lines that are laid out already. */
  static LaidLines of(List<UsedLine> used, BudgetTerms terms) {
    LaidLines laid = new LaidLines();
    laid.lines.addAll(used);
    laid.sums.putAll(ScopeSums.of(used, terms.summed(), terms.disjoint()));
    return laid;
  }

  /** This, with lines of other tables added to it. */
  public LaidLines plus(LaidLines other) {
    lines.addAll(other.lines);
    other.sums.forEach((scope, sum) -> sums.merge(scope, sum, BudgetSum::plus));
    return this;
  }

  /** In the order in which they were given. */
  public List<UsedLine> lines() {
    return lines;
  }

  public Map<Scope, BudgetSum> sums() {
    return sums;
  }
}
