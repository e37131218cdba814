package tassei.reports.model.budget;

import java.util.List;
import java.util.stream.Stream;
import tassei.contract.BudgetTable;
import tassei.contract.Level;
import tassei.contract.row.ExecutionRow;
import tassei.contract.row.RollupRow;
import tassei.reports.model.value.Bounded;

/** The money of a run. */
public record RunBudget(
    Bounded<RollupRow> rollup, Bounded<ExecutionRow> execution, Bounded<PublishedLine> lines) {

  /** Rows of a level, in the order of the table. */
  public List<RollupRow> at(Level level) {
    return stream(level).toList();
  }

  /** Rows of a level in a collection, in the order of the table. */
  public List<RollupRow> at(Level level, String collection) {
    return stream(level).filter(row -> row.table().collection().equals(collection)).toList();
  }

  /** Rows of a level in one year and stage of a collection. */
  public List<RollupRow> at(Level level, BudgetTable table) {
    return stream(level).filter(row -> row.table().equals(table)).toList();
  }

  /** Collections in the order of the table. */
  public List<String> collections() {
    return rollup.rows().stream().map(row -> row.table().collection()).distinct().toList();
  }

  private Stream<RollupRow> stream(Level level) {
    return rollup.rows().stream().filter(row -> row.scope().level().equals(level));
  }
}
