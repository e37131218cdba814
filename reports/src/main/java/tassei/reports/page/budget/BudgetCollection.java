package tassei.reports.page.budget;

import java.util.Comparator;
import java.util.List;
import tassei.contract.Level;
import tassei.contract.Scope;
import tassei.contract.row.RollupRow;
import tassei.reports.model.ReportModel;
import tassei.reports.model.budget.RunBudget;
import tassei.reports.page.BudgetLead;
import tassei.reports.page.BudgetSlice;

/**
 * A published collection and what speaks for each of its years.
 *
 * @param years one slice a year, oldest first; never empty
 * @param ministries named ones with an amount in the newest year
 * @param projects named ones with an amount in the newest year
 */
public record BudgetCollection(
    String code, List<BudgetSlice> years, RollupRow total, long ministries, long projects) {

  private static final int LONG = 4;

  /** The one that tells most of its newest year first. */
  public static List<BudgetCollection> all(ReportModel model) {
    RunBudget budget = model.budget();
    return budget.collections().stream()
        .filter(code -> !BudgetSlice.perYear(budget, code).isEmpty())
        .map(code -> of(budget, code))
        .sorted(
            Comparator.comparingLong(BudgetCollection::detail)
                .reversed()
                .thenComparing(Comparator.comparingInt(BudgetCollection::length).reversed())
                .thenComparing(BudgetCollection::code))
        .toList();
  }

  private static BudgetCollection of(RunBudget budget, String code) {
    List<BudgetSlice> years = BudgetSlice.perYear(budget, code);
    BudgetSlice newest = years.get(years.size() - 1);
    return new BudgetCollection(
        code,
        years,
        newest.rows(budget, Level.TOTAL).get(0),
        named(newest.rows(budget, Level.MINISTRY), BudgetLead.Key.MINISTRY),
        named(newest.rows(budget, Level.PROJECT), BudgetLead.Key.PROJECT));
  }

  public BudgetSlice newest() {
    return years.get(years.size() - 1);
  }

  /** Whether it is a sum of others that the settings call disjoint: no document states it. */
  boolean isJoined(RunBudget budget) {
    return !budget.lines().isCut()
        && budget.lines().rows().stream().noneMatch(line -> line.collection().equals(code));
  }

  /** Years enough to be read as a series. */
  public boolean isLong() {
    return years.size() >= LONG;
  }

  private long detail() {
    return ministries * projects;
  }

  private int length() {
    return years.size();
  }

  private static long named(List<RollupRow> rows, BudgetLead.Key key) {
    return rows.stream()
        .filter(row -> row.amountYen() != null && !key.of(row).equals(Scope.NONE))
        .count();
  }
}
