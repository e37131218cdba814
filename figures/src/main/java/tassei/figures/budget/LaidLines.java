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
   * This, with lines of one table laid into their envelopes and summed.
   *
   * @param table lines in force, own or pieces
   */
  public LaidLines plus(List<BudgetLine> table, BudgetTerms terms) {
    return plusUsed(Envelopes.laid(table, terms.programmes()), terms);
  }

  /** This, with lines that are laid out already. */
  LaidLines plusUsed(List<UsedLine> used, BudgetTerms terms) {
    lines.addAll(used);
    ScopeSums.add(used, terms.summed(), terms.disjoint(), sums);
    return this;
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
