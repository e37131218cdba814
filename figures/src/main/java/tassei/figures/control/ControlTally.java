package tassei.figures.control;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the rows behind a statement come to, so that they need not be kept.
 *
 * @param main the sum that is stated, or what a quotient divides
 * @param other the year before, or what it is divided by
 * @param newest day of a row that was known; null: none has one
 */
public record ControlTally(Tally main, Tally other, LocalDate newest) implements Serializable {
  public static final ControlTally NONE = new ControlTally(Tally.NONE, Tally.NONE, null);

  private static final List<String> OTHER =
      List.of(FigurePart.Role.PREVIOUS.code(), FigurePart.Role.DENOMINATOR.code());

  static ControlTally of(Verdict.Part part) {
    Tally tally = Tally.of(part);
    return OTHER.contains(part.role())
        ? new ControlTally(Tally.NONE, tally, part.reportedOn())
        : new ControlTally(tally, Tally.NONE, part.reportedOn());
  }

  public static ControlTally of(FigurePart part) {
    return of(part.asPart());
  }

  /** By figure. */
  public static Map<String, ControlTally> byFigure(List<FigurePart> parts) {
    Map<String, ControlTally> tallies = new HashMap<>();
    parts.forEach(part -> tallies.merge(part.figure(), of(part), ControlTally::plus));
    return tallies;
  }

  public ControlTally plus(ControlTally added) {
    return new ControlTally(
        main.plus(added.main), other.plus(added.other), later(newest, added.newest));
  }

  /** Newer of two days; null is older than any. */
  private static LocalDate later(LocalDate one, LocalDate other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.isAfter(other) ? one : other;
  }
}
