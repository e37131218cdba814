package tassei.figures.budget;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tassei.contract.Scope;

/**
 * What lines of a budget come to in every scope, and what is open beside it: of one table, or of
 * several together. It grows, because a new sum for each of a million lines would be most of the
 * work.
 */
public final class BudgetSums implements Serializable {
  private final HashMap<Scope, BudgetSum> scopes = new HashMap<>();
  private final OpenLines open = new OpenLines();

  /** This, with more lines as they are used. */
  public BudgetSums plus(List<UsedLine> lines, BudgetTerms terms) {
    ScopeSums.add(lines, terms.summed(), terms.disjoint(), scopes);
    open.add(lines, terms);
    return this;
  }

  /** This, with what other lines come to added to it. */
  public BudgetSums plus(BudgetSums others) {
    others.scopes.forEach((scope, sum) -> scopes.merge(scope, sum, BudgetSum::plus));
    open.add(others.open);
    return this;
  }

  public Map<Scope, BudgetSum> scopes() {
    return scopes;
  }

  OpenLines open() {
    return open;
  }
}
