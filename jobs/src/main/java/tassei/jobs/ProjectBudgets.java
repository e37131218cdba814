package tassei.jobs;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import tassei.jobs.table.Keys;
import tassei.jobs.table.Results;

/** The budgets behind the results of each integrated project, by fiscal year. */
final class ProjectBudgets {
  private static final String LEVEL = Keys.INTEGRATED_PROJECT.name();
  private static final String STAGE = "initial";

  private ProjectBudgets() {}

  /**
   * Initial budgets, out of the collection that knows most of a project's years: what different
   * documents state is never laid in one row.
   */
  static Map<String, Map<Integer, BigDecimal>> of(Dataset<Row> rollup) {
    Map<String, Map<String, Map<Integer, BigDecimal>>> all = new TreeMap<>();
    rollup
        .filter(Keys.LEVEL.is(LEVEL).and(Keys.STAGE.is(STAGE)))
        .collectAsList()
        .forEach(
            row ->
                all.computeIfAbsent(row.getAs(LEVEL), any -> new TreeMap<>())
                    .computeIfAbsent(row.getAs(Keys.COLLECTION.name()), any -> new TreeMap<>())
                    .put(row.getAs(Keys.FISCAL_YEAR.name()), row.getAs(Results.AMOUNT_YEN.name())));
    Map<String, Map<Integer, BigDecimal>> longest = new TreeMap<>();
    all.forEach((project, collections) -> longest.put(project, longest(collections)));
    return longest;
  }

  private static Map<Integer, BigDecimal> longest(
      Map<String, Map<Integer, BigDecimal>> collections) {
    Map<Integer, BigDecimal> longest = Map.of();
    for (Map<Integer, BigDecimal> years : collections.values()) {
      longest = years.size() > longest.size() ? years : longest;
    }
    return longest;
  }
}
