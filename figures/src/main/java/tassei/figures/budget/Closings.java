package tassei.figures.budget;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import tassei.contract.Owner;
import tassei.contract.Scope;
import tassei.contract.words.OwnerKey;

/**
 * Open sums that a document prints: by one line with exactly their keys, or by a control that
 * agrees and selects exactly their lines. What is printed leaves nothing out, whatever other lines
 * do not say.
 */
final class Closings implements Serializable {
  private final Programmes programmes;
  private final HashMap<LineSet, List<PrintedSum>> printed = new HashMap<>();

  Closings(Programmes programmes, List<PrintedSum> sums) {
    this.programmes = programmes;
    for (PrintedSum sum : sums) {
      printed.computeIfAbsent(sum.lines(), lines -> new ArrayList<>()).add(sum);
    }
  }

  /** What prints a sum that is open: {@code line:…} or {@code control:…}. */
  Optional<String> of(Scope scope, BudgetSum sum, OpenSum open) {
    if (isPrintedByItsLine(scope, sum, open)) {
      return Optional.of("line:" + sum.wholes().only());
    }
    return printed.getOrDefault(sum.lines(), List.of()).stream()
        .filter(control -> control.isFineEnough(open) && isNoNarrower(control, scope, open))
        .map(PrintedSum::figure)
        .min(Comparator.naturalOrder());
  }

  /** A key of the line beyond the scope's narrows it, unless all that is open names the same. */
  private boolean isPrintedByItsLine(Scope scope, BudgetSum sum, OpenSum open) {
    WholeLines whole = sum.wholes();
    if (whole.count() != 1 || whole.yen().compareTo(sum.amountYen()) != 0) {
      return false;
    }
    String programme = scope.owner().programme();
    boolean isOfItsProgramme = programme == null || programme.equals(whole.owner().programme());
    return isOfItsProgramme && isNoWider(scope.owner(), whole.owner(), open);
  }

  private boolean isNoWider(Owner scope, Owner line, OpenSum open) {
    for (OwnerKey key : OwnerKey.values()) {
      if (scope.of(key) == null && !isAlike(key, line.of(key), open)) {
        return false;
      }
    }
    return true;
  }

  private boolean isAlike(OwnerKey key, String held, OpenSum open) {
    if (held == null) {
      return true;
    }
    String alike = open.alike().of(key);
    return key == OwnerKey.PROGRAMME ? programmes.upFrom(alike).contains(held) : held.equals(alike);
  }

  /** Every term of the control is one that the scope's keys, or all that is open, name. */
  private boolean isNoNarrower(PrintedSum control, Scope scope, OpenSum open) {
    for (OwnerKey key : OwnerKey.values()) {
      String own = scope.code(key);
      String value = own == null ? open.alike().of(key) : own;
      boolean fits =
          key == OwnerKey.PROGRAMME
              ? control.allowsOneOf(programmes.upFrom(value))
              : control.allows(key, value);
      if (!fits) {
        return false;
      }
    }
    return true;
  }
}
