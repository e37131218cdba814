package tassei.figures.scenario;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tassei.contract.BudgetTable;
import tassei.figures.budget.ScopeSums;

/**
 * Years of collections whose figures a scenario may change: those of its lines, and the next one,
 * which is compared with them. All other figures are the base's, because a figure looks at lines of
 * its own year and of the one before it alone.
 */
public final class TouchedYears {
  private final Map<String, List<String>> disjoint;
  private final Set<Year> years = new HashSet<>();

  private record Year(String collection, int fiscalYear) {}

  /**
   * Of what changes.
   *
   * @param changed tables of which a line changes or which a line is added to
   * @param disjoint collections that may be added, by the name of their sum
   */
  public TouchedYears(Collection<BudgetTable> changed, Map<String, List<String>> disjoint) {
    this.disjoint = disjoint;
    for (BudgetTable own : new HashSet<>(changed)) {
      for (BudgetTable table : ScopeSums.tables(own, disjoint)) {
        years.add(new Year(table.collection(), table.fiscalYear()));
        years.add(new Year(table.collection(), table.fiscalYear() + 1));
      }
    }
  }

  /** Whether figures of this collection, or sum of collections, and year may change. */
  public boolean has(String collection, int fiscalYear) {
    return years.contains(new Year(collection, fiscalYear));
  }

  /** Whether such figures look at the lines of a table. */
  public boolean restOn(BudgetTable own) {
    for (BudgetTable table : ScopeSums.tables(own, disjoint)) {
      if (has(table.collection(), table.fiscalYear())
          || has(table.collection(), table.fiscalYear() + 1)) {
        return true;
      }
    }
    return false;
  }
}
