package tassei.figures.control;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tassei.contract.BudgetTable;
import tassei.contract.Owner;
import tassei.contract.words.ControlMeasure;
import tassei.contract.words.OwnerKey;
import tassei.contract.words.WhyNot;
import tassei.figures.budget.LedgerLine;
import tassei.figures.budget.Programmes;
import tassei.figures.budget.UsedLine;
import tassei.figures.control.FigurePart.Role;
import tassei.figures.input.BudgetControl;
import tassei.figures.input.ControlScope;

/**
 * What a control asks of a budget line: whether the line adds up to it, or lies in its scope but
 * does not, or may.
 */
final class BudgetParts implements Serializable {
  private final BudgetControl control;
  private final String figure;
  private final Role role;
  private final ControlScope scope;

  /** Of the programmes spoken of; none where not all of them have one. */
  private final Set<String> ministries;

  private BudgetParts(
      BudgetControl control, Role role, ControlScope scope, Set<String> ministries) {
    this.control = control;
    this.figure = BudgetVerdicts.figure(control);
    this.role = role;
    this.scope = scope;
    this.ministries = ministries;
  }

  /** For a change, of the year before as well. */
  static List<BudgetParts> of(BudgetControl control, Programmes programmes) {
    Set<String> ministries = ministries(control.scope(), programmes);
    List<BudgetParts> asked = new ArrayList<>();
    asked.add(new BudgetParts(control, Role.AMOUNT, control.scope(), ministries));
    if (control.measure() == ControlMeasure.CHANGE_PCT) {
      ControlScope before = control.scope().yearBefore();
      asked.add(new BudgetParts(control, Role.PREVIOUS, before, ministries));
    }
    return asked;
  }

  private static Set<String> ministries(ControlScope scope, Programmes programmes) {
    Set<String> stated = new HashSet<>();
    for (String programme : scope.owners().getOrDefault(OwnerKey.PROGRAMME, Set.of())) {
      String ministry = programmes.ministryOf(programme);
      if (ministry == null) {
        return Set.of();
      }
      stated.add(ministry);
    }
    return stated;
  }

  ControlScope scope() {
    return scope;
  }

  String figure() {
    return figure;
  }

  /** Whether it may have something to ask of lines of a table. */
  boolean speaksOf(BudgetTable table) {
    return scope.namesLines() || scope.holds(table);
  }

  /** Nothing where the line has nothing to do with it. */
  Optional<FigurePart> of(LedgerLine line) {
    return scope.namesLines() ? named(line) : inScope(line);
  }

  LineTally tally(FigurePart part, LedgerLine line) {
    return LineTally.of(part, line.counts() && isOfOther(line.owner()));
  }

  /** Named lines are added whatever their inclusion. */
  private Optional<FigurePart> named(LedgerLine line) {
    if (!scope.lines().contains(line.line().id())) {
      return Optional.empty();
    }
    boolean isAdded = line.counts() || line.whyNot().isShownAside();
    return Optional.of(part(line, isAdded ? 1 : 0, isAdded ? null : line.whyNot()));
  }

  /** A piece whose envelope is in scope too adds nothing: the envelope already holds it. */
  private Optional<FigurePart> inScope(LedgerLine line) {
    boolean isIn = scope.holds(line.line().table()) && scope.holds(line.owner(), line.programmes());
    boolean isTakenOff = line.counts() && isOfAnEnvelopeInScope(line.used());
    if (!isIn && !isTakenOff) {
      return Optional.empty();
    }
    int factor = (isIn && line.counts() ? 1 : 0) - (isTakenOff ? 1 : 0);
    WhyNot whyNot = line.counts() ? WhyNot.IN_ENVELOPE : line.whyNot();
    return Optional.of(part(line, factor, factor == 0 ? whyNot : null));
  }

  private boolean isOfAnEnvelopeInScope(UsedLine line) {
    return control.measure() != ControlMeasure.COUNT
        && line.isInEnvelope()
        && scope.holds(line.line().table())
        && scope.holds(line.whole(), line.wholeProgrammes());
  }

  private FigurePart part(LedgerLine line, int factor, WhyNot whyNot) {
    boolean isCounted = control.measure() == ControlMeasure.COUNT;
    return new FigurePart(
        figure,
        role,
        line.line().id(),
        line.line().table().fiscalYear(),
        isCounted ? BigDecimal.ONE : line.amountYen(),
        factor,
        isCounted ? BigDecimal.ZERO : line.line().precisionYen(),
        whyNot,
        line.line().told());
  }

  /** Whether lines that leave a key blank may be missing from it: only from a sum of a scope. */
  boolean mayMiss() {
    return control.measure() == ControlMeasure.SUM && !scope.namesLines();
  }

  /**
   * What open lines of an owner may hold of it; nothing where they are surely in its scope, or
   * surely not.
   *
   * @param programmes the owner's and those above it
   */
  Optional<LineTally> missing(Owner owner, List<String> programmes, MissingYen yen) {
    return scope.mayHold(owner, programmes)
        ? Optional.of(LineTally.ofOpen(yen, isOfOther(owner)))
        : Optional.empty();
  }

  private boolean isOfOther(Owner owner) {
    return !ministries.isEmpty()
        && owner.ministry() != null
        && !ministries.contains(owner.ministry());
  }
}
