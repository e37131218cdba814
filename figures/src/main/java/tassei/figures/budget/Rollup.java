package tassei.figures.budget;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tassei.contract.BudgetTable;
import tassei.contract.Level;
import tassei.contract.Owner;
import tassei.contract.Scope;
import tassei.contract.row.RollupRow;
import tassei.contract.words.ChangeReason;
import tassei.contract.words.Stage;
import tassei.figures.Quotient;

/** Each sum beside the year before and the total it is a share of. */
final class Rollup implements Serializable {
  private final HashMap<Scope, ClosedSum> beside;
  private final List<Level> levels;

  /** What goes on under next year's codes. */
  private final HashMap<Scope, YearBefore> carried = new HashMap<>();

  /**
   * The same a year earlier.
   *
   * @param openYen what may be missing from it; null: nothing
   * @param isRegrouped whether some of it stood under another code
   */
  private record YearBefore(BigDecimal yen, BigDecimal openYen, boolean isRegrouped)
      implements Serializable {
    private static final YearBefore UNKNOWN = new YearBefore(null, null, false);

    private YearBefore plus(YearBefore other) {
      return new YearBefore(
          added(yen, other.yen), added(openYen, other.openYen), isRegrouped || other.isRegrouped);
    }

    private static BigDecimal added(BigDecimal one, BigDecimal other) {
      if (one == null || other == null) {
        return one == null ? other : one;
      }
      return one.add(other);
    }
  }

  /**
   * For one owner after the other.
   *
   * @param beside wholes, and what goes on under another code
   */
  Rollup(Map<Scope, ClosedSum> beside, List<Level> levels, List<Continuation> continuations) {
    this.beside = new HashMap<>(beside);
    this.levels = levels;
    for (Continuation each : continuations) {
      beside.forEach((scope, closed) -> handOn(scope, ofItsOwn(closed), each));
    }
  }

  /** A programme without a line of its own has no row, though its scope has a sum. */
  List<RollupRow> of(OwnerTables<ClosedSum> owner) {
    List<RollupRow> rows = new ArrayList<>();
    if (levels.contains(owner.level())) {
      owner
          .tables()
          .forEach(
              (table, closed) -> {
                if (closed.sum().isOfOwnProgramme()) {
                  rows.add(row(owner.in(table), closed, owner.tables()));
                }
              });
    }
    return rows;
  }

  /** Null where the scope has no line of its own. */
  private static ClosedSum ofItsOwn(ClosedSum closed) {
    return closed == null || !closed.sum().isOfOwnProgramme() ? null : closed;
  }

  /** What next year's sum is compared with, where the code of this year's goes on under another. */
  private void handOn(Scope scope, ClosedSum closed, Continuation continuation) {
    int next = scope.table().fiscalYear() + 1;
    if (closed == null || !continuation.carries(scope.owner(), next)) {
      return;
    }
    YearBefore part =
        new YearBefore(
            continuation.shareOf(closed.sum().amountYen()),
            continuation.shareOf(closed.openYen()),
            true);
    for (Stage stage : Stage.values()) {
      if (stage.comparedWith() == scope.table().stage()) {
        BudgetTable table = new BudgetTable(scope.table().collection(), next, stage);
        carried.merge(
            scope.in(table).of(continuation.carried(scope.owner())), part, YearBefore::plus);
      }
    }
  }

  /** The same sum in the table that this one is compared with, and what goes on under its code. */
  private YearBefore before(Scope scope, Map<BudgetTable, ClosedSum> tables) {
    ClosedSum own = ofItsOwn(tables.get(scope.table().before()));
    YearBefore added = carried.getOrDefault(scope, YearBefore.UNKNOWN);
    return own == null
        ? added
        : added.plus(new YearBefore(own.sum().amountYen(), own.openYen(), false));
  }

  private RollupRow row(Scope scope, ClosedSum closed, Map<BudgetTable, ClosedSum> tables) {
    BudgetSum sum = closed.sum();
    YearBefore past = before(scope, tables);
    boolean isOpen =
        closed.open() != null
            || past.openYen() != null
            || (!scope.isStated() && past.yen() != null);
    boolean isKnown = !isOpen && past.yen() != null;
    BigDecimal change = isKnown ? sum.amountYen().subtract(past.yen()) : null;
    return new RollupRow(
        scope,
        sum.amountYen(),
        closed.isAtLeast(),
        closed.openYen(),
        past.yen(),
        change,
        Quotient.percent(change, past.yen()),
        reason(isOpen, past),
        closed.open() == null ? Quotient.percent(sum.amountYen(), total(scope)) : null,
        sum.lines().count(),
        sum.precisionYen(),
        past.openYen(),
        closed.closedBy(),
        sum.severalAccounts());
  }

  /** What is itemised nowhere changes when documents itemise otherwise: that is no change. */
  private static ChangeReason reason(boolean isOpen, YearBefore past) {
    if (isOpen) {
      return ChangeReason.NOT_ITEMISED;
    }
    if (past.yen() == null) {
      return ChangeReason.COVERAGE;
    }
    if (past.yen().signum() == 0) {
      return ChangeReason.ZERO_BASE;
    }
    return past.isRegrouped() ? ChangeReason.REGROUPED : null;
  }

  /** A share is of the same account; an account is a share of all of them. */
  private BigDecimal total(Scope scope) {
    String account = scope.owner().account();
    boolean isOfAll = account == null || scope.level().equals(Level.ACCOUNT);
    Scope total =
        isOfAll
            ? new Scope(scope.table(), Level.TOTAL, Owner.NOT_STATED)
            : new Scope(scope.table(), Level.ACCOUNT, new Owner(null, null, null, null, account));
    ClosedSum whole = ofItsOwn(beside.get(total));
    return whole == null ? null : whole.sum().amountYen();
  }
}
