package tassei.figures.event;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * What outcomes are reported as, and what indicators make of them: of one outcome, or of several
 * together.
 *
 * @param reports of each outcome, beside what its newest says
 * @param made the events of each outcome, in the same order
 */
public record OutcomeEvents(List<List<AgreedReport>> reports, List<List<KpiEvent>> made)
    implements Serializable {
  public static final OutcomeEvents NONE = new OutcomeEvents(List.of(), List.of());

  /** Of other outcomes. */
  public OutcomeEvents plus(OutcomeEvents other) {
    return new OutcomeEvents(joined(reports, other.reports), joined(made, other.made));
  }

  private static <E> List<E> joined(List<E> one, List<E> other) {
    List<E> all = new ArrayList<>(one.size() + other.size());
    all.addAll(one);
    all.addAll(other);
    return all;
  }
}
