package tassei.jobs.record;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tassei.contract.column.Field;
import tassei.contract.column.Keys;
import tassei.contract.column.Results;
import tassei.contract.column.RowColumn;
import tassei.contract.column.RowTable;
import tassei.contract.words.Word;
import tassei.figures.budget.LedgerLine;
import tassei.figures.input.BudgetLine;
import tassei.jobs.table.Budget;
import tassei.jobs.table.Entry;
import tassei.jobs.table.InputRow;

/**
 * A row of {@code budget_lines}: a line as its document prints it, with the keys and the envelope
 * it is used with.
 */
public record PrintedLine(InputRow printed, LedgerLine ledger) {
  private static final Map<Field, Function<BudgetLine, Object>> AS_USED =
      Map.of(
          Keys.MINISTRY, line -> line.owner().ministry(),
          Keys.INTEGRATED_PROJECT, line -> line.owner().integratedProject(),
          Keys.PROGRAMME, line -> line.owner().programme(),
          Keys.RECIPIENT, line -> line.owner().recipient(),
          Keys.ACCOUNT, line -> line.owner().account(),
          Budget.INCLUSION, line -> line.inclusion().code(),
          Budget.ENVELOPE, BudgetLine::envelope);

  public static final RowTable<PrintedLine> TABLE =
      RowTable.of(
          "budget_lines",
          Budget.TABLE.entries().stream().map(Entry::field).map(PrintedLine::column).toList(),
          List.of(
              new RowColumn<>(Results.AMOUNT_YEN, row -> row.ledger.amountYen()),
              new RowColumn<>(Results.PRECISION_YEN, row -> row.ledger.line().precisionYen()),
              new RowColumn<>(Results.COUNTED_YEN, PrintedLine::countedYen),
              new RowColumn<>(Keys.WHY_NOT, row -> Word.written(row.ledger.whyNot())),
              new RowColumn<>(Keys.FILE, row -> row.printed.origin().file()),
              new RowColumn<>(Keys.RECORD, row -> row.printed.origin().record())));

  /** A column's place is looked up once, because there are as many rows as lines. */
  private static RowColumn<PrintedLine> column(Field field) {
    Function<BudgetLine, Object> used = AS_USED.get(field);
    int place = Budget.TABLE.valueFields().indexOf(field);
    return used == null
        ? new RowColumn<>(field, row -> row.printed.content().get(place))
        : new RowColumn<>(field, row -> used.apply(row.ledger.line()));
  }

  private Object countedYen() {
    return ledger.used() == null ? null : ledger.used().countedYen();
  }
}
