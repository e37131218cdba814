package tassei.reports.model.budget;

import java.math.BigDecimal;
import tassei.contract.Scope;
import tassei.contract.row.RollupRow;
import tassei.contract.words.Word;
import tassei.reports.run.RunRow;

/**
 * A row of the budget rollup. A key outside the level is blank; inside it, unknown is (none).
 *
 * @param amount in yen; null where unknown
 * @param precision in yen: what the published digits leave open
 * @param atLeast whether the sum is a lower bound
 * @param open in yen: what may belong to it and does not say so; null where the sum is closed, or
 *     where an older run does not say
 * @param previousOpen as open, of the year before
 * @param changeReason why the change is blank
 * @param lines how many budget lines it sums
 */
public record BudgetRow(
    Key key,
    BigDecimal amount,
    BigDecimal precision,
    boolean atLeast,
    BigDecimal open,
    BigDecimal previous,
    BigDecimal previousOpen,
    BigDecimal change,
    BigDecimal changePct,
    String changeReason,
    BigDecimal share,
    long lines) {

  /** The key where a line does not say. */
  public static final String NOT_STATED = "(none)";

  /** The integrated project of what is surely in none of the plan's. */
  public static final String OUTSIDE = "(outside)";

  /** A row of the table; columns that old runs lack are unknown. */
  public static BudgetRow of(RunRow cells) {
    RollupRow row = RollupRow.of(cells);
    return new BudgetRow(
        key(row.scope()),
        row.amountYen(),
        row.precisionYen(),
        row.atLeast(),
        row.openYen(),
        row.previousYen(),
        row.previousOpenYen(),
        row.changeYen(),
        row.changePct(),
        shown(Word.written(row.changeReason())),
        row.sharePct(),
        row.lines());
  }

  private static Key key(Scope scope) {
    return new Key(
        scope.table().collection(),
        scope.level().code(),
        scope.table().fiscalYear(),
        scope.table().stage().code(),
        shown(scope.owner().ministry()),
        shown(scope.owner().integratedProject()),
        shown(scope.owner().programme()),
        shown(scope.owner().recipient()),
        shown(scope.owner().account()));
  }

  private static String shown(String code) {
    return code == null ? "" : code;
  }

  /** Whether what is open may also lower the sum, so that it bounds nothing. */
  public boolean isUndetermined() {
    return !atLeast && open != null;
  }

  /** Whether both years are whole: a bound has no change. */
  public boolean compares() {
    return !atLeast && open == null && previousOpen == null;
  }

  /** What a row is about. */
  public record Key(
      String collection,
      String level,
      int fiscalYear,
      String stage,
      String ministry,
      String project,
      String programme,
      String recipient,
      String account) {}

  public String collection() {
    return key.collection();
  }

  public int fiscalYear() {
    return key.fiscalYear();
  }

  public String stage() {
    return key.stage();
  }
}
