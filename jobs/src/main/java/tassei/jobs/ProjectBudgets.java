package tassei.jobs;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import tassei.jobs.table.Keys;
import tassei.jobs.table.Results;

/**
 * The initial budgets of an integrated project, in the collection that knows most of its years:
 * what different documents state is never laid in one row.
 *
 * @param byYear in yen
 */
record ProjectBudgets(String collection, Map<Integer, BigDecimal> byYear) {
  private static final String LEVEL = Keys.INTEGRATED_PROJECT.name();

  /** By integrated project. */
  static Map<String, ProjectBudgets> of(Dataset<Row> rollup) {
    Map<String, Map<String, Map<Integer, BigDecimal>>> all = new TreeMap<>();
    rollup
        .filter(isBudgetOfProject())
        .select(
            Keys.INTEGRATED_PROJECT.col(),
            Keys.COLLECTION.col(),
            Keys.FISCAL_YEAR.col(),
            Results.AMOUNT_YEN.col())
        .collectAsList()
        .forEach(
            row ->
                all.computeIfAbsent(row.getString(0), any -> new TreeMap<>())
                    .computeIfAbsent(row.getString(1), any -> new TreeMap<>())
                    .put(row.getInt(2), row.getDecimal(3)));
    Map<String, ProjectBudgets> longest = new TreeMap<>();
    all.forEach((project, collections) -> longest.put(project, longest(collections)));
    return longest;
  }

  static Column isBudgetOfProject() {
    return Keys.LEVEL.is(LEVEL).and(Keys.STAGE.is("initial"));
  }

  static Map<Integer, BigDecimal> years(ProjectBudgets budgets) {
    return budgets == null ? Map.of() : budgets.byYear();
  }

  private static ProjectBudgets longest(Map<String, Map<Integer, BigDecimal>> collections) {
    ProjectBudgets longest = new ProjectBudgets(null, Map.of());
    for (Map.Entry<String, Map<Integer, BigDecimal>> one : collections.entrySet()) {
      if (one.getValue().size() > longest.byYear().size()) {
        longest = new ProjectBudgets(one.getKey(), one.getValue());
      }
    }
    return longest;
  }
}
