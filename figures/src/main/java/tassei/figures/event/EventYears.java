package tassei.figures.event;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Events of each indicator and year taken together. */
public final class EventYears {
  private EventYears() {}

  /**
   * What is summed.
   *
   * @param year null: not told
   * @param provisional those that may still be withdrawn are summed apart, but for a level
   */
  public record Key(String kpi, Integer year, boolean provisional) {}

  /**
   * Sums, which add up however the events are laid apart.
   *
   * @param levels indicators that stand at their newest event
   */
  public static Map<Key, EventSum> sums(Collection<CountedEvent> events, Set<String> levels) {
    Map<Key, EventSum> sums = new HashMap<>();
    for (CountedEvent event : events) {
      boolean apart = event.isProvisional() && !levels.contains(event.kpi());
      Key key = new Key(event.kpi(), event.year(), apart);
      sums.merge(key, EventSum.of(event), EventSum::plus);
    }
    return sums;
  }
}
