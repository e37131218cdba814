package tassei.figures.budget;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import tassei.contract.Scope;

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
    OnlyName recipients) {
  public static final BudgetSum NONE =
      new BudgetSum(
          BigDecimal.ZERO,
          BigDecimal.ZERO,
          LineSet.NONE,
          new TreeSet<>(),
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
          new TreeSet<>(),
          false,
          WholeLines.NONE,
          OnlyName.NONE,
          OnlyName.NONE);

  /** A line in a scope that its envelope does not stand in. */
  static BudgetSum whole(UsedLine line, boolean isOfOwnProgramme) {
    return inside(line, isOfOwnProgramme)
        .with(line.line().amountYen(), line.line().precisionYen(), WholeLines.of(line));
  }

  /** A line inside another one of the scope: the other holds its amount, and its digits. */
  static BudgetSum inside(UsedLine line, boolean isOfOwnProgramme) {
    String account = line.owner().account();
    return new BudgetSum(
        BigDecimal.ZERO,
        BigDecimal.ZERO,
        LineSet.of(line.line().id()),
        new TreeSet<>(Set.of(account == null ? Scope.NONE : account)),
        isOfOwnProgramme,
        WholeLines.NONE,
        OnlyName.of(line.owner().ministry()),
        OnlyName.of(line.owner().recipient()));
  }

  /** A line of another scope, in the scope of its envelope: what was taken off. */
  static BudgetSum takenOff(UsedLine line) {
    return NONE.with(line.line().amountYen().negate(), line.line().precisionYen(), WholeLines.NONE);
  }

  private BudgetSum with(BigDecimal amount, BigDecimal precision, WholeLines whole) {
    return new BudgetSum(
        amount, precision, lines, accounts, isOfOwnProgramme, whole, ministries, recipients);
  }

  public BudgetSum plus(BudgetSum other) {
    SortedSet<String> all = new TreeSet<>(accounts);
    all.addAll(other.accounts);
    return new BudgetSum(
        amountYen.add(other.amountYen),
        precisionYen.add(other.precisionYen),
        lines.plus(other.lines),
        all,
        isOfOwnProgramme || other.isOfOwnProgramme,
        wholes.plus(other.wholes),
        ministries.plus(other.ministries),
        recipients.plus(other.recipients));
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
