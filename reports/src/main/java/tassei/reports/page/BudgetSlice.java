package tassei.reports.page;

import java.util.Comparator;
import java.util.List;
import tassei.reports.model.budget.BudgetRow;
import tassei.reports.model.budget.PublishedLine;
import tassei.reports.model.budget.RunBudget;

/** A collection in one fiscal year and stage: inside it amounts add up, beyond it they do not. */
public record BudgetSlice(String collection, int fiscalYear, String stage) {

  /** Which stage speaks for a year: the budget as decided, else what came nearest to it. */
  private static final List<String> LEADING =
      List.of("initial", "draft", "request", "supplementary", "adjustment", "reserve", "executed");

  /** A budget as decided, or as proposed for it. */
  private static final List<String> PROPOSED = List.of("draft", "request");

  private static final String INITIAL = "initial";

  /** Of a collection: one slice a year, oldest first. */
  public static List<BudgetSlice> perYear(RunBudget budget, String collection) {
    List<BudgetSlice> all = all(budget, collection);
    return all.stream()
        .map(BudgetSlice::fiscalYear)
        .distinct()
        .map(
            year ->
                all.stream().filter(slice -> slice.fiscalYear == year).findFirst().orElseThrow())
        .toList();
  }

  /** Of a collection, where a total is known: years in order, in a year the leading stage first. */
  static List<BudgetSlice> all(RunBudget budget, String collection) {
    return budget.at("total", collection).stream()
        .filter(row -> row.amount() != null)
        .map(row -> new BudgetSlice(collection, row.fiscalYear(), row.stage()))
        .distinct()
        .sorted(
            Comparator.comparingInt(BudgetSlice::fiscalYear).thenComparingInt(BudgetSlice::rank))
        .toList();
  }

  /** At every level. */
  List<BudgetRow> rows(RunBudget budget) {
    return budget.rollup().rows().stream().filter(this::holds).toList();
  }

  public List<BudgetRow> rows(RunBudget budget, String level) {
    return budget.at(level, collection).stream().filter(this::holds).toList();
  }

  boolean holds(BudgetRow row) {
    return row.collection().equals(collection)
        && row.fiscalYear() == fiscalYear
        && row.stage().equals(stage);
  }

  public boolean holds(PublishedLine line) {
    return line.collection().equals(collection)
        && line.fiscalYear() == fiscalYear
        && line.stage().equals(stage);
  }

  /** Whether it stands in a series of years: what a year adds later is not what it began with. */
  public boolean isOfTheYear() {
    return stage.equals(INITIAL) || PROPOSED.contains(stage);
  }

  /**
   * Whether a rise or fall since the other one can be told: of the same stage, or of what is
   * proposed against the initial budget of the year before.
   */
  public boolean comparesWith(BudgetSlice earlier) {
    boolean isNext = fiscalYear == earlier.fiscalYear + 1;
    return stage.equals(earlier.stage)
        || (isNext && PROPOSED.contains(stage) && earlier.stage.equals(INITIAL));
  }

  private int rank() {
    int place = LEADING.indexOf(stage);
    return place < 0 ? LEADING.size() : place;
  }
}
