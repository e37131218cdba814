package tassei.contract.row;

import java.math.BigDecimal;
import java.util.List;
import tassei.contract.Level;
import tassei.contract.Owner;
import tassei.contract.column.Keys;
import tassei.contract.column.Results;
import tassei.contract.column.RowCells;
import tassei.contract.column.RowColumn;
import tassei.contract.column.RowTable;

/** A row of {@code budget_execution}: what could be spent, beside what was. */
public record ExecutionRow(
    String collection,
    Level level,
    int fiscalYear,
    Owner owner,
    BigDecimal currentYen,
    BigDecimal executedYen,
    BigDecimal executionRate) {
  public static final RowTable<ExecutionRow> TABLE =
      new RowTable<>(
          "budget_execution",
          List.of(
              new RowColumn<>(Keys.COLLECTION, ExecutionRow::collection),
              new RowColumn<>(Keys.LEVEL, row -> row.level().code()),
              new RowColumn<>(Keys.FISCAL_YEAR, ExecutionRow::fiscalYear),
              new RowColumn<>(Keys.MINISTRY, row -> row.owner().ministry()),
              new RowColumn<>(Keys.INTEGRATED_PROJECT, row -> row.owner().integratedProject()),
              new RowColumn<>(Keys.PROGRAMME, row -> row.owner().programme()),
              new RowColumn<>(Results.CURRENT_YEN, ExecutionRow::currentYen),
              new RowColumn<>(Results.EXECUTED_YEN, ExecutionRow::executedYen),
              new RowColumn<>(Results.EXECUTION_RATE, ExecutionRow::executionRate)));

  /** So many of its first columns tell rows apart. */
  public static final int KEY = 6;

  /** As a run has written it. */
  public static ExecutionRow of(RowCells cells) {
    return new ExecutionRow(
        cells.stated(Keys.COLLECTION, cells.text(Keys.COLLECTION)),
        cells.stated(Keys.LEVEL, cells.word(Keys.LEVEL, Level::named)),
        cells.stated(Keys.FISCAL_YEAR, cells.year(Keys.FISCAL_YEAR)),
        new Owner(
            cells.text(Keys.MINISTRY),
            cells.text(Keys.INTEGRATED_PROJECT),
            cells.text(Keys.PROGRAMME),
            null,
            null),
        cells.number(Results.CURRENT_YEN),
        cells.number(Results.EXECUTED_YEN),
        cells.number(Results.EXECUTION_RATE));
  }
}
