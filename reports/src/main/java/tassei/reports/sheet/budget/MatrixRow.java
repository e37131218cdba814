package tassei.reports.sheet.budget;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import tassei.contract.BudgetTable;
import tassei.contract.row.RollupRow;

/**
 * A row of the budget matrix: a ministry, or the sum over the ministries above it.
 *
 * @param table amounts of one may be added
 * @param ministry code; empty in a sum
 * @param cells by code of the project: a row of the run, or those that a sum adds
 * @param published what the run itself gives for the row; null where its levels do not
 * @param above how many rows a sum adds
 */
record MatrixRow(
    BudgetTable table,
    String ministry,
    Map<String, List<RollupRow>> cells,
    RollupRow published,
    int above) {

  boolean isSum() {
    return ministry.isEmpty();
  }

  /** Of a project. */
  List<RollupRow> cell(String project) {
    return cells.getOrDefault(project, List.of());
  }

  /** In yen; what is unknown adds nothing. */
  BigDecimal sum() {
    return cells.values().stream()
        .flatMap(List::stream)
        .map(RollupRow::amountYen)
        .filter(Objects::nonNull)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Null where all are unknown. */
  static BigDecimal sum(List<RollupRow> rows, Function<RollupRow, BigDecimal> value) {
    return rows.stream().map(value).filter(Objects::nonNull).reduce(BigDecimal::add).orElse(null);
  }
}
