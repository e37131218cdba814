package tassei.reports.page;

import java.util.Comparator;
import java.util.List;
import tassei.contract.BudgetTable;
import tassei.contract.Level;
import tassei.contract.row.RollupRow;
import tassei.contract.words.Stage;
import tassei.reports.model.budget.PublishedLine;
import tassei.reports.model.budget.RunBudget;

/** A collection in one fiscal year and stage: inside it amounts add up, beyond it they do not. */
public record BudgetSlice(BudgetTable table) {

  /** Which stage speaks for a year: the budget as decided, else what came nearest to it. */
  private static final List<Stage> LEADING =
      List.of(
          Stage.INITIAL,
          Stage.DRAFT,
          Stage.REQUEST,
          Stage.SUPPLEMENTARY,
          Stage.ADJUSTMENT,
          Stage.RESERVE,
          Stage.EXECUTED);

  /** Of a collection: one slice a year, oldest first. */
  public static List<BudgetSlice> perYear(RunBudget budget, String collection) {
    List<BudgetSlice> all = all(budget, collection);
    return all.stream()
        .map(BudgetSlice::fiscalYear)
        .distinct()
        .map(
            year ->
                all.stream().filter(slice -> slice.fiscalYear() == year).findFirst().orElseThrow())
        .toList();
  }

  /** Of a collection, where a total is known: years in order, in a year the leading stage first. */
  static List<BudgetSlice> all(RunBudget budget, String collection) {
    return budget.at(Level.TOTAL, collection).stream()
        .filter(row -> row.amountYen() != null)
        .map(row -> new BudgetSlice(row.table()))
        .distinct()
        .sorted(
            Comparator.comparingInt(BudgetSlice::fiscalYear).thenComparingInt(BudgetSlice::rank))
        .toList();
  }

  public String collection() {
    return table.collection();
  }

  public int fiscalYear() {
    return table.fiscalYear();
  }

  public Stage stage() {
    return table.stage();
  }

  /** At every level. */
  List<RollupRow> rows(RunBudget budget) {
    return budget.rollup().rows().stream().filter(row -> row.table().equals(table)).toList();
  }

  public List<RollupRow> rows(RunBudget budget, Level level) {
    return budget.at(level, table);
  }

  public boolean holds(PublishedLine line) {
    return line.isOf(table);
  }

  /** Whether it stands in a series of years: what a year adds later is not what it began with. */
  public boolean isOfTheYear() {
    return stage().comparedWith() == Stage.INITIAL;
  }

  /**
   * Whether a rise or fall since the other one can be told: of the same stage, or of what is
   * proposed against the initial budget of the year before.
   */
  public boolean comparesWith(BudgetSlice earlier) {
    boolean isNext = fiscalYear() == earlier.fiscalYear() + 1;
    return stage() == earlier.stage() || (isNext && stage().comparedWith() == earlier.stage());
  }

  private int rank() {
    int place = LEADING.indexOf(stage());
    return place < 0 ? LEADING.size() : place;
  }
}
