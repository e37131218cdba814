package tassei.figures.budget;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tassei.contract.Scope;
import tassei.figures.input.BudgetLine;

/**
 * Lines as used, and what they add up to: of one table, or of several together.
 *
 * @param lines in the order in which they were given
 */
public record LaidLines(List<UsedLine> lines, Map<Scope, BudgetSum> sums) implements Serializable {
  public static final LaidLines NONE = new LaidLines(List.of(), Map.of());

  /**
   * Laid into their envelopes and summed.
   *
   * @param lines in force, of one table, own or pieces
   */
  public static LaidLines ofTable(List<BudgetLine> lines, BudgetTerms terms) {
    return of(Envelopes.laid(lines, terms.programmes()), terms);
  }

  /** The same of lines that are laid out already. */
  static LaidLines of(List<UsedLine> used, BudgetTerms terms) {
    return new LaidLines(used, ScopeSums.of(used, terms.summed(), terms.disjoint()));
  }

  /** Of lines of other tables. */
  public LaidLines plus(LaidLines other) {
    List<UsedLine> all = new ArrayList<>(lines.size() + other.lines.size());
    all.addAll(lines);
    all.addAll(other.lines);
    Map<Scope, BudgetSum> added = new HashMap<>(sums);
    other.sums.forEach((scope, sum) -> added.merge(scope, sum, BudgetSum::plus));
    return new LaidLines(all, added);
  }
}
