package tassei.figures.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import tassei.contract.BudgetTable;
import tassei.contract.Level;
import tassei.contract.Scope;
import tassei.contract.row.ExecutionRow;
import tassei.contract.row.FindingRow;
import tassei.contract.words.FindingCode;
import tassei.figures.budget.ClosedSum;
import tassei.figures.budget.OwnerTables;

/** What a reader of budget sums should know. */
public final class SumFindings {
  private static final FindingKind ACCOUNTS =
      FindingKind.info(FindingCode.SUM_OVER_ACCOUNTS, "budget_rollup");
  private static final FindingKind ABOVE =
      FindingKind.warning(FindingCode.EXECUTED_ABOVE_BUDGET, "budget_execution");

  private SumFindings() {}

  /** Of one owner. */
  public static List<FindingRow> about(
      OwnerTables<ClosedSum> owner, Collection<ExecutionRow> execution) {
    List<FindingRow> found = new ArrayList<>(ProgrammeAmounts.differing(owner));
    execution.forEach(row -> executedAboveBudget(row).ifPresent(found::add));
    return found;
  }

  /** A finding for each table that has several accounts. */
  public static List<FindingRow> accountsAdded(Collection<Scope> scopes) {
    Map<BudgetTable, SortedSet<String>> accounts = new HashMap<>();
    for (Scope scope : scopes) {
      if (scope.level().equals(Level.ACCOUNT)) {
        accounts
            .computeIfAbsent(scope.table(), table -> new TreeSet<>())
            .add(scope.owner().account());
      }
    }
    List<FindingRow> found = new ArrayList<>();
    accounts.forEach(
        (table, all) -> {
          if (all.size() > 1) {
            String names = String.join("+", all);
            found.add(
                ACCOUNTS.row(
                    FindingKind.key(table.collection(), table.fiscalYear(), table.stage().code()),
                    "会計をまたぐ合計：" + names,
                    "sums run over accounts: " + names));
          }
        });
    return found;
  }

  static Optional<FindingRow> executedAboveBudget(ExecutionRow row) {
    boolean isAbove =
        row.executedYen() != null
            && row.currentYen() != null
            && row.executedYen().compareTo(row.currentYen()) > 0;
    if (!isAbove) {
      return Optional.empty();
    }
    String key =
        FindingKind.key(
            row.collection(),
            row.fiscalYear(),
            row.level().code(),
            row.owner().ministry(),
            row.owner().integratedProject(),
            row.owner().programme());
    String rate = NumberWords.plain(row.executionRate());
    return Optional.of(
        ABOVE.row(
            key,
            "執行額が予算現額を超える（執行率 " + rate + "）",
            "executed above the current budget (rate " + rate + ")"));
  }
}
