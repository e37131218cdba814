package tassei.contract.row;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import tassei.contract.BudgetTable;
import tassei.contract.Owner;
import tassei.contract.Scope;
import tassei.contract.column.Results;
import tassei.contract.column.RowCells;
import tassei.contract.column.RowColumn;
import tassei.contract.column.RowTable;
import tassei.contract.words.ChangeReason;
import tassei.contract.words.Word;

/**
 * A row of {@code budget_rollup}.
 *
 * @param openYen what may be missing from the amount; null: nothing
 * @param closedBy what prints the sum, where lines without its keys could not tell; null: nothing
 * @param accounts the accounts added, where there are several; else null
 */
public record RollupRow(
    Scope scope,
    BigDecimal amountYen,
    boolean atLeast,
    BigDecimal openYen,
    BigDecimal previousYen,
    BigDecimal changeYen,
    BigDecimal changePct,
    ChangeReason changeReason,
    BigDecimal sharePct,
    long lines,
    BigDecimal precisionYen,
    BigDecimal previousOpenYen,
    String closedBy,
    String accounts)
    implements Serializable {
  public static final RowTable<RollupRow> TABLE =
      RowTable.of(
          "budget_rollup",
          RowColumn.each(ScopeColumns.ALL, RollupRow::scope),
          List.of(
              new RowColumn<>(Results.AMOUNT_YEN, RollupRow::amountYen),
              new RowColumn<>(Results.AT_LEAST, RollupRow::atLeast),
              new RowColumn<>(Results.OPEN_YEN, RollupRow::openYen),
              new RowColumn<>(Results.PREVIOUS_YEN, RollupRow::previousYen),
              new RowColumn<>(Results.CHANGE_YEN, RollupRow::changeYen),
              new RowColumn<>(Results.CHANGE_PCT, RollupRow::changePct),
              new RowColumn<>(Results.CHANGE_REASON, row -> Word.written(row.changeReason())),
              new RowColumn<>(Results.SHARE_PCT, RollupRow::sharePct),
              new RowColumn<>(Results.LINES, RollupRow::lines),
              new RowColumn<>(Results.PRECISION_YEN, RollupRow::precisionYen),
              new RowColumn<>(Results.PREVIOUS_OPEN_YEN, RollupRow::previousOpenYen),
              new RowColumn<>(Results.CLOSED_BY, RollupRow::closedBy),
              new RowColumn<>(Results.ACCOUNTS, RollupRow::accounts)));

  /** As a run has written it. */
  public static RollupRow of(RowCells cells) {
    return new RollupRow(
        ScopeColumns.read(cells),
        cells.number(Results.AMOUNT_YEN),
        cells.flag(Results.AT_LEAST),
        cells.number(Results.OPEN_YEN),
        cells.number(Results.PREVIOUS_YEN),
        cells.number(Results.CHANGE_YEN),
        cells.number(Results.CHANGE_PCT),
        cells.word(Results.CHANGE_REASON, code -> Word.of(ChangeReason.values(), code)),
        cells.number(Results.SHARE_PCT),
        cells.stated(Results.LINES, cells.count(Results.LINES)),
        cells.number(Results.PRECISION_YEN),
        cells.number(Results.PREVIOUS_OPEN_YEN),
        cells.text(Results.CLOSED_BY),
        cells.text(Results.ACCOUNTS));
  }

  public BudgetTable table() {
    return scope.table();
  }

  public Owner owner() {
    return scope.owner();
  }

  /** Whether what is open may also lower the sum, so that it bounds nothing. */
  public boolean isUndetermined() {
    return !atLeast && openYen != null;
  }

  /** Whether nothing may be missing from it. */
  public boolean isWhole() {
    return !atLeast && openYen == null;
  }

  /** Whether both years are whole: a bound has no change. */
  public boolean compares() {
    return isWhole() && previousOpenYen == null;
  }
}
