package tassei.jobs.write;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import tassei.contract.column.Field;
import tassei.contract.column.Keys;
import tassei.contract.words.Word;
import tassei.figures.budget.LedgerLine;
import tassei.figures.input.BudgetLine;
import tassei.jobs.table.Budget;
import tassei.jobs.table.InputRow;

/** Budget lines as rows of their table, in the order of its columns. */
public final class BudgetRows {
  /** The columns of a line: which is which is asked once, and not for every line. */
  private static final List<BiFunction<InputRow, BudgetLine, Object>> AS_USED =
      Budget.TABLE.entries().stream().map(entry -> asUsed(entry.field())).toList();

  private BudgetRows() {}

  /** A line as its document prints it, with the keys and the envelope it is used with. */
  public static List<Object> line(InputRow printed, LedgerLine ledger) {
    BudgetLine line = ledger.line();
    List<Object> values = new ArrayList<>();
    AS_USED.forEach(cell -> values.add(cell.apply(printed, line)));
    values.addAll(
        Arrays.asList(
            line.amountYen(),
            line.precisionYen(),
            ledger.used() == null ? null : ledger.used().countedYen(),
            Word.written(ledger.whyNot()),
            printed.origin().file(),
            printed.origin().record()));
    return values;
  }

  private static BiFunction<InputRow, BudgetLine, Object> asUsed(Field column) {
    Map<Field, Function<BudgetLine, Object>> used =
        Map.of(
            Keys.MINISTRY, line -> line.owner().ministry(),
            Keys.INTEGRATED_PROJECT, line -> line.owner().integratedProject(),
            Keys.PROGRAMME, line -> line.owner().programme(),
            Keys.RECIPIENT, line -> line.owner().recipient(),
            Keys.ACCOUNT, line -> line.owner().account(),
            Budget.INCLUSION, line -> line.inclusion().code(),
            Budget.ENVELOPE, BudgetLine::envelope);
    Function<BudgetLine, Object> own = used.get(column);
    return own == null
        ? (printed, line) -> printed.get(column)
        : (printed, line) -> own.apply(line);
  }
}
