package tassei.figures.event;

import java.io.Serializable;
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
  public record Key(String kpi, Integer year, boolean provisional) implements Serializable {

    /** Of a level the year has one point, whatever is provisional: see {@link #laid}. */
    public static Key of(CountedEvent event) {
      return new Key(event.kpi(), event.year(), event.isProvisional());
    }
  }

  /** Sums, which add up however the events are laid apart. */
  public static Map<Key, EventSum> sums(Collection<CountedEvent> events) {
    Map<Key, EventSum> sums = new HashMap<>();
    events.forEach(event -> sums.merge(Key.of(event), EventSum.of(event), EventSum::plus));
    return sums;
  }

  /**
   * A level stands at its newest event, provisional or not, and so has one sum a year.
   *
   * @param levels indicators that stand at their newest event
   */
  public static Map<Key, EventSum> laid(Map<Key, EventSum> apart, Set<String> levels) {
    Map<Key, EventSum> sums = new HashMap<>();
    apart.forEach(
        (key, sum) -> {
          boolean isApart = key.provisional() && !levels.contains(key.kpi());
          sums.merge(new Key(key.kpi(), key.year(), isApart), sum, EventSum::plus);
        });
    return sums;
  }
}
