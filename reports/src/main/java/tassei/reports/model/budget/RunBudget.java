package tassei.reports.model.budget;

import java.util.List;
import java.util.stream.Stream;
import tassei.reports.model.value.Bounded;

/** The money of a run. */
public record RunBudget(
    Bounded<BudgetRow> rollup, Bounded<ExecutedBudget> execution, Bounded<PublishedLine> lines) {

  /** Rows of a level, in the order of the table. */
  public List<BudgetRow> at(String level) {
    return stream(level).toList();
  }

  /** Rows of a level in a collection, in the order of the table. */
  public List<BudgetRow> at(String level, String collection) {
    return stream(level).filter(row -> row.collection().equals(collection)).toList();
  }

  /** Collections in the order of the table. */
  public List<String> collections() {
    return rollup.rows().stream().map(BudgetRow::collection).distinct().toList();
  }

  private Stream<BudgetRow> stream(String level) {
    return rollup.rows().stream().filter(row -> row.key().level().equals(level));
  }
}
