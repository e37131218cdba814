package tassei.figures.outlook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tassei.contract.Scope;
import tassei.contract.row.RollupRow;
import tassei.contract.words.OwnerKey;
import tassei.contract.words.Stage;

/**
 * The initial budgets of an integrated project, in the collection that knows most of its years:
 * what different documents state is never laid in one row.
 *
 * @param byYear in yen
 */
public record ProjectBudgets(String collection, Map<Integer, BigDecimal> byYear) {
  public static final ProjectBudgets NONE = new ProjectBudgets(null, Map.of());

  /** By integrated project. */
  public static Map<String, ProjectBudgets> byProject(List<RollupRow> rollup) {
    Map<String, Map<String, Map<Integer, BigDecimal>>> all = new TreeMap<>();
    for (RollupRow row : rollup) {
      Scope scope = row.scope();
      if (isInitialOfProject(scope)) {
        all.computeIfAbsent(scope.owner().integratedProject(), any -> new TreeMap<>())
            .computeIfAbsent(scope.table().collection(), any -> new TreeMap<>())
            .put(scope.table().fiscalYear(), row.amountYen());
      }
    }
    Map<String, ProjectBudgets> longest = new TreeMap<>();
    all.forEach((project, collections) -> longest.put(project, longest(collections)));
    return longest;
  }

  /** Of such sums only. */
  public static boolean isInitialOfProject(Scope scope) {
    return scope.level().code().equals(OwnerKey.INTEGRATED_PROJECT.code())
        && scope.table().stage() == Stage.INITIAL;
  }

  /** Of equally long ones the first by name. */
  private static ProjectBudgets longest(Map<String, Map<Integer, BigDecimal>> collections) {
    ProjectBudgets longest = NONE;
    for (Map.Entry<String, Map<Integer, BigDecimal>> one : collections.entrySet()) {
      if (one.getValue().size() > longest.byYear().size()) {
        longest = new ProjectBudgets(one.getKey(), one.getValue());
      }
    }
    return longest;
  }
}
