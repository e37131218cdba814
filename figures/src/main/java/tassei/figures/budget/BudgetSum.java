package tassei.figures.budget;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import tassei.contract.Scope;
import tassei.contract.words.OwnerKey;

/**
 * What the lines of a scope add up to, before anything is said of what may be missing.
 *
 * @param amountYen null in a scope that has no line, where others of its table have
 * @param precisionYen the digits of its lines together; null as above
 * @param lines the lines that stand in the scope, each once
 * @param accounts of these lines, {@link Scope#NONE} among them
 * @param isOfOwnProgramme false where all of it stands on programmes below
 * @param ministries whom these lines name
 * @param recipients whom these lines name
 */
public record BudgetSum(
    BigDecimal amountYen,
    BigDecimal precisionYen,
    LineSet lines,
    SortedSet<String> accounts,
    boolean isOfOwnProgramme,
    WholeLines wholes,
    OnlyName ministries,
    OnlyName recipients)
    implements Serializable {
  private static final SortedSet<String> NO_ACCOUNTS = Collections.emptySortedSet();

  public static final BudgetSum NONE =
      new BudgetSum(
          BigDecimal.ZERO,
          BigDecimal.ZERO,
          LineSet.NONE,
          NO_ACCOUNTS,
          false,
          WholeLines.NONE,
          OnlyName.NONE,
          OnlyName.NONE);

  /** Of a scope whose table says nothing of it. */
  static final BudgetSum SILENT =
      new BudgetSum(
          null,
          null,
          LineSet.NONE,
          NO_ACCOUNTS,
          false,
          WholeLines.NONE,
          OnlyName.NONE,
          OnlyName.NONE);

  /** A line inside another one of the scope: the other holds its amount, and its digits. */
  static BudgetSum inside(UsedLine line) {
    return inside(line, new TreeSet<>(Set.of(account(line))));
  }

  /** As sums show the account of a line. */
  static String account(UsedLine line) {
    return Scope.shown(OwnerKey.ACCOUNT, line.owner().account());
  }

  /**
   * The same.
   *
   * @param accounts that of the line: lines of one account are given the same set, because what is
   *     the same thing need not be compared
   */
  static BudgetSum inside(UsedLine line, SortedSet<String> accounts) {
    return new BudgetSum(
        BigDecimal.ZERO,
        BigDecimal.ZERO,
        LineSet.of(line.line().id()),
        accounts,
        true,
        WholeLines.NONE,
        OnlyName.of(line.owner().ministry()),
        OnlyName.of(line.owner().recipient()));
  }

  /** The same line in a scope that its envelope does not stand in. */
  BudgetSum whole(UsedLine line) {
    return with(line.line().amountYen(), line.line().precisionYen(), WholeLines.of(line));
  }

  /** The same line in the scope of a programme above its own. */
  BudgetSum ofProgrammeBelow() {
    return new BudgetSum(
        amountYen, precisionYen, lines, accounts, false, wholes, ministries, recipients);
  }

  /** A line of another scope, in the scope of its envelope: what was taken off. */
  static BudgetSum takenOff(UsedLine line) {
    return NONE.with(line.line().amountYen().negate(), line.line().precisionYen(), WholeLines.NONE);
  }

  /** The sum of the same lines, each with so much more as the other has of it. */
  public BudgetSum with(BudgetSum more) {
    return with(amountYen.add(more.amountYen), precisionYen, wholes.with(more.wholes.yen()));
  }

  private BudgetSum with(BigDecimal amount, BigDecimal precision, WholeLines whole) {
    return new BudgetSum(
        amount, precision, lines, accounts, isOfOwnProgramme, whole, ministries, recipients);
  }

  public BudgetSum plus(BudgetSum other) {
    return new BudgetSum(
        amountYen.add(other.amountYen),
        precisionYen.add(other.precisionYen),
        lines.plus(other.lines),
        together(accounts, other.accounts),
        isOfOwnProgramme || other.isOfOwnProgramme,
        wholes.plus(other.wholes),
        ministries.plus(other.ministries),
        recipients.plus(other.recipients));
  }

  /** Most scopes are of one account: a set that holds the other is both. */
  private static SortedSet<String> together(SortedSet<String> one, SortedSet<String> other) {
    if (one == other) {
      return one;
    }
    boolean areOneEach = one.size() == 1 && other.size() == 1;
    if (areOneEach && one.first().equals(other.first())) {
      return one;
    }
    if (one.containsAll(other)) {
      return one;
    }
    if (other.containsAll(one)) {
      return other;
    }
    SortedSet<String> all = new TreeSet<>(one);
    all.addAll(other);
    return all;
  }

  /** The accounts added; null where they are not several. */
  public String severalAccounts() {
    return accounts.size() > 1 ? String.join(";", accounts) : null;
  }

  /** The one account that lines name; null where they name several, or none. */
  public String onlyAccount() {
    List<String> named = accounts.stream().filter(name -> !name.equals(Scope.NONE)).toList();
    return named.size() == 1 ? named.get(0) : null;
  }
}
