package tassei.figures.control;

import java.io.Serializable;
import tassei.figures.budget.LineSet;

/**
 * What lines give to a control of the budget: of one table, or of several together.
 *
 * @param tally what they come to
 * @param selected those in its scope that count, be they inside another one there
 * @param namesOther whether one of these names another ministry than the control's programmes have
 * @param missing what lines may hold of it that leave a key of its scope blank
 * @param missingOfOther the same of lines of another ministry than its programmes have
 */
public record LineTally(
    ControlTally tally,
    LineSet selected,
    boolean namesOther,
    MissingYen missing,
    MissingYen missingOfOther)
    implements Serializable {
  public static final LineTally NONE =
      new LineTally(ControlTally.NONE, LineSet.NONE, false, MissingYen.NONE, MissingYen.NONE);

  /** Of a line that is behind the control. */
  static LineTally of(FigurePart part, boolean isOfOther) {
    LineSet selected = part.isSelected() ? LineSet.of(part.part()) : LineSet.NONE;
    return new LineTally(
        ControlTally.of(part),
        selected,
        part.isSelected() && isOfOther,
        MissingYen.NONE,
        MissingYen.NONE);
  }

  /** Of lines that do not say whether they are in its scope. */
  static LineTally ofOpen(MissingYen yen, boolean isOfOther) {
    return new LineTally(
        ControlTally.NONE,
        LineSet.NONE,
        false,
        isOfOther ? MissingYen.NONE : yen,
        isOfOther ? yen : MissingYen.NONE);
  }

  public LineTally plus(LineTally other) {
    return new LineTally(
        tally.plus(other.tally),
        selected.plus(other.selected),
        namesOther || other.namesOther,
        missing.plus(other.missing),
        missingOfOther.plus(other.missingOfOther));
  }

  /**
   * What may be missing; null: nothing. What is of another ministry than the control's programmes
   * does not belong to it, unless a line that does names such a one too.
   */
  MissingYen missingInAll() {
    MissingYen all = namesOther ? missing.plus(missingOfOther) : missing;
    return all.isNothing() ? null : all;
  }
}
