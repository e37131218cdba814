package tassei.figures.control.count;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tassei.contract.words.WhyNot;
import tassei.figures.control.ControlStatement;
import tassei.figures.control.EventStatements;
import tassei.figures.control.FigurePart;
import tassei.figures.control.FigurePart.Role;
import tassei.figures.event.KpiEvent;
import tassei.figures.input.PublishedActual;

/**
 * Events up to a published figure that the events themselves replace. To be asked of one outcome
 * after the other.
 */
public final class EventRows implements Serializable {
  private static final String CUMULATIVE = "cumulative";

  private final Map<String, List<PublishedActual>> published = new HashMap<>();

  /**
   * For these figures.
   *
   * @param actuals in force
   * @param counting indicators in force that count events
   */
  public EventRows(List<PublishedActual> actuals, Set<String> counting) {
    for (PublishedActual actual : actuals) {
      if (counting.contains(actual.kpi())) {
        published.computeIfAbsent(actual.kpi(), kpi -> new ArrayList<>()).add(actual);
      }
    }
  }

  /** Those that match their indicator, and those that were replaced or withdrawn. */
  static boolean isInScope(KpiEvent event) {
    return event.isMatching()
        || event.whyNot() == WhyNot.SUPERSEDED
        || event.whyNot() == WhyNot.WITHDRAWN;
  }

  /** Of the events of one outcome. */
  public List<FigurePart> of(List<KpiEvent> events) {
    if (published.isEmpty() || events.isEmpty()) {
      return List.of();
    }
    List<FigurePart> parts = new ArrayList<>();
    for (KpiEvent event : events) {
      if (isInScope(event)) {
        for (PublishedActual actual : published.getOrDefault(event.kpi(), List.of())) {
          if (covers(actual, event.report().said().fiscalYear())) {
            String figure = ControlStatement.figure(EventStatements.name(actual));
            CountedRow row = OutcomeRows.row(event.report(), event.whyNot());
            parts.addAll(row.parts(figure, Role.AMOUNT));
          }
        }
      }
    }
    return parts;
  }

  /** An event of unknown year is in no figure. */
  private static boolean covers(PublishedActual actual, Integer year) {
    if (year == null || year > actual.fiscalYear()) {
      return false;
    }
    int first = actual.fromFy() == null ? actual.fiscalYear() : actual.fromFy();
    return actual.basis().equals(CUMULATIVE) || year >= first;
  }
}
