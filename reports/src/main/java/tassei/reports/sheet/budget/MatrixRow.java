package tassei.reports.sheet.budget;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import tassei.reports.model.budget.BudgetRow;

/**
 * A row of the budget matrix: a ministry, or the sum over the ministries above it.
 *
 * @param ministry code; empty in a sum
 * @param cells by code of the project
 * @param published what the run itself gives for the row; null where its levels do not
 * @param above how many rows a sum adds
 */
record MatrixRow(
    Block block, String ministry, Map<String, BudgetRow> cells, BudgetRow published, int above) {

  /** Amounts that may be added: one table, year and stage. */
  record Block(String collection, int fiscalYear, String stage) {
    static Block of(BudgetRow row) {
      return new Block(row.collection(), row.fiscalYear(), row.stage());
    }
  }

  boolean isSum() {
    return ministry.isEmpty();
  }

  /** In yen; what is unknown adds nothing. */
  BigDecimal sum() {
    return cells.values().stream()
        .map(BudgetRow::amount)
        .filter(Objects::nonNull)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
