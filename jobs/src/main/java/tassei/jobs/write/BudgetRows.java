package tassei.jobs.write;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import tassei.contract.BudgetTable;
import tassei.contract.Scope;
import tassei.contract.row.ExecutionRow;
import tassei.contract.row.RollupRow;
import tassei.contract.words.OwnerKey;
import tassei.contract.words.Word;
import tassei.figures.budget.LedgerLine;
import tassei.figures.input.BudgetLine;
import tassei.jobs.table.Budget;
import tassei.jobs.table.Field;
import tassei.jobs.table.InputRow;
import tassei.jobs.table.Keys;

/** Rows of the budget's tables, in the order of their columns. */
public final class BudgetRows {
  /** The columns of a line: which is which is asked once, and not for every line. */
  private static final List<BiFunction<InputRow, BudgetLine, Object>> AS_USED =
      Budget.TABLE.entries().stream().map(entry -> asUsed(entry.field())).toList();

  private BudgetRows() {}

  public static List<Object> rollup(RollupRow row) {
    List<Object> values = scope(row.scope());
    values.addAll(
        Arrays.asList(
            row.amountYen(),
            row.atLeast(),
            row.openYen(),
            row.previousYen(),
            row.changeYen(),
            row.changePct(),
            code(row.changeReason()),
            row.sharePct(),
            row.lines(),
            row.precisionYen(),
            row.previousOpenYen(),
            row.closedBy(),
            row.accounts()));
    return values;
  }

  /** The columns that say what a sum is of. */
  static List<Object> scope(Scope scope) {
    BudgetTable table = scope.table();
    List<Object> values =
        new ArrayList<>(
            List.of(
                table.collection(),
                scope.level().code(),
                table.fiscalYear(),
                table.stage().code()));
    for (OwnerKey key : OwnerKey.values()) {
      values.add(scope.owner().of(key));
    }
    return values;
  }

  public static List<Object> execution(ExecutionRow row) {
    return Arrays.asList(
        row.collection(),
        row.level().code(),
        row.fiscalYear(),
        row.owner().ministry(),
        row.owner().integratedProject(),
        row.owner().programme(),
        row.currentYen(),
        row.executedYen(),
        row.executionRate());
  }

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
            code(ledger.whyNot()),
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

  private static String code(Word word) {
    return word == null ? null : word.code();
  }
}
