package tassei.figures.budget;

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
final class Rollup {
  private final Map<Scope, ClosedSum> sums;
  private final Map<Scope, YearBefore> before = new HashMap<>();

  private Rollup(Map<Scope, ClosedSum> sums) {
    this.sums = sums;
  }

  /** A programme without a line of its own has no row, though its scope has a sum. */
  static List<RollupRow> of(
      Map<Scope, ClosedSum> all, List<Level> levels, List<Continuation> continuations) {
    Map<Scope, ClosedSum> sums = new HashMap<>();
    all.forEach(
        (scope, closed) -> {
          if (closed.sum().isOfOwnProgramme()) {
            sums.put(scope, closed);
          }
        });
    Rollup rollup = new Rollup(sums);
    sums.forEach((scope, closed) -> rollup.handOn(scope, closed, continuations));
    List<RollupRow> rows = new ArrayList<>();
    sums.forEach(
        (scope, closed) -> {
          if (levels.contains(scope.level())) {
            rows.add(rollup.row(scope, closed));
          }
        });
    return rows;
  }

  /** This year's sum is what next year's is compared with, under next year's codes. */
  private void handOn(Scope scope, ClosedSum closed, List<Continuation> continuations) {
    BigDecimal yen = closed.sum().amountYen();
    BigDecimal open = closed.openYen();
    int next = scope.table().fiscalYear() + 1;
    for (Stage stage : Stage.values()) {
      BudgetTable table = new BudgetTable(scope.table().collection(), next, stage);
      if (table.before().equals(scope.table())) {
        add(scope.in(table), new YearBefore(yen, open, false));
        for (Continuation each : continuations) {
          if (each.carries(scope.owner(), next)) {
            Owner carried = each.carried(scope.owner());
            add(
                scope.in(table).of(carried),
                new YearBefore(each.shareOf(yen), each.shareOf(open), true));
          }
        }
      }
    }
  }

  private void add(Scope scope, YearBefore part) {
    before.merge(scope, part, YearBefore::plus);
  }

  private RollupRow row(Scope scope, ClosedSum closed) {
    BudgetSum sum = closed.sum();
    YearBefore past = before.getOrDefault(scope, YearBefore.UNKNOWN);
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
    ClosedSum whole = sums.get(total);
    return whole == null ? null : whole.sum().amountYen();
  }
}
