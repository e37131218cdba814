package tassei.figures.control;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tassei.contract.words.ControlMeasure;
import tassei.contract.words.WhyNot;
import tassei.figures.budget.LedgerLine;
import tassei.figures.budget.UsedLine;
import tassei.figures.control.FigurePart.Role;
import tassei.figures.input.BudgetControl;
import tassei.figures.input.ControlScope;

/** Budget lines behind a control: what adds up to it, and what lies in its scope but does not. */
final class BudgetParts {
  private final BudgetControl control;
  private final Role role;
  private final ControlScope scope;

  private BudgetParts(BudgetControl control, Role role, ControlScope scope) {
    this.control = control;
    this.role = role;
    this.scope = scope;
  }

  /** For a change, those of the year before as well. */
  static List<FigurePart> of(BudgetControl control, LedgerIndex lines) {
    List<FigurePart> parts =
        new ArrayList<>(new BudgetParts(control, Role.AMOUNT, control.scope()).of(lines));
    if (control.measure() == ControlMeasure.CHANGE_PCT) {
      ControlScope before = control.scope().yearBefore();
      parts.addAll(new BudgetParts(control, Role.PREVIOUS, before).of(lines));
    }
    return parts;
  }

  private List<FigurePart> of(LedgerIndex lines) {
    return lines.asked(scope).stream()
        .map(line -> scope.namesLines() ? named(line) : inScope(line))
        .flatMap(Optional::stream)
        .toList();
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
        BudgetControls.figure(control),
        role,
        line.line().id(),
        line.line().table().fiscalYear(),
        isCounted ? BigDecimal.ONE : line.amountYen(),
        factor,
        isCounted ? BigDecimal.ZERO : line.line().precisionYen(),
        whyNot,
        line.line().told());
  }
}
