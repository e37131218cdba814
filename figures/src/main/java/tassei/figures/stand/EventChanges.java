package tassei.figures.stand;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import tassei.contract.words.Status;
import tassei.figures.event.CountedEvent;
import tassei.figures.kpi.Kpi;
import tassei.figures.kpi.Passage.Cause;
import tassei.figures.kpi.Passage.EventChange;

/** What became of the events that indicators count: by indicator, year and cause. */
final class EventChanges {
  private final LocalDate day;
  private final Map<String, Known> known;
  private final Map<Place, Sum> sums = new HashMap<>();

  /**
   * What was known of an indicator then.
   *
   * @param newestYear null: none
   * @param isRedefined whether other events are asked for now
   */
  record Known(Integer newestYear, boolean isRedefined) {}

  private record Key(String kpi, String outcome) {
    static Key of(CountedEvent event) {
      return new Key(event.kpi(), event.outcome());
    }
  }

  private record Place(String kpi, Integer year, Cause cause) {}

  private record Sum(BigDecimal quantity, BigDecimal denominator) {
    Sum plus(Sum other) {
      return new Sum(quantity.add(other.quantity), added(denominator, other.denominator));
    }

    private static BigDecimal added(BigDecimal one, BigDecimal other) {
      if (one == null || other == null) {
        return one == null ? other : one;
      }
      return one.add(other);
    }
  }

  private EventChanges(LocalDate day, Map<String, Known> known) {
    this.day = day;
    this.known = known;
  }

  /**
   * A late first report is news of its year; what was told is revised, unless its year still ran.
   *
   * @param known the indicators that are asked about
   * @param day until when the earlier events are known
   */
  static Map<String, List<EventChange>> byKpi(
      List<CountedEvent> then, List<CountedEvent> now, Map<String, Known> known, LocalDate day) {
    EventChanges changes = new EventChanges(day, known);
    changes.compare(changes.byKey(then), changes.byKey(now));
    Map<String, List<EventChange>> byKpi = new TreeMap<>();
    changes.sums.forEach(
        (place, sum) ->
            byKpi
                .computeIfAbsent(place.kpi(), any -> new ArrayList<>())
                .add(
                    new EventChange(
                        place.cause(), place.year(), sum.quantity(), sum.denominator())));
    return byKpi;
  }

  private Map<Key, CountedEvent> byKey(List<CountedEvent> events) {
    Map<Key, CountedEvent> byKey = new HashMap<>();
    for (CountedEvent event : events) {
      if (known.containsKey(event.kpi())) {
        byKey.put(Key.of(event), event);
      }
    }
    return byKey;
  }

  private void compare(Map<Key, CountedEvent> then, Map<Key, CountedEvent> now) {
    Set<Key> all = new HashSet<>(then.keySet());
    all.addAll(now.keySet());
    for (Key key : all) {
      CountedEvent was = then.get(key);
      CountedEvent is = now.get(key);
      if (was == null) {
        add(is, whyCome(is), 1);
      } else if (is == null) {
        add(was, whyGone(was), -1);
      } else if (!isSame(was, is)) {
        Cause cause = whyChanged(was, is);
        add(was, cause, -1);
        add(is, cause, 1);
      }
    }
  }

  private void add(CountedEvent event, Cause cause, int sign) {
    BigDecimal factor = BigDecimal.valueOf(sign);
    BigDecimal of = event.denominator();
    Sum sum = new Sum(event.quantity().multiply(factor), of == null ? null : of.multiply(factor));
    sums.merge(new Place(event.kpi(), event.year(), cause), sum, Sum::plus);
  }

  private Cause whyGone(CountedEvent was) {
    return known.get(was.kpi()).isRedefined() ? Cause.INPUT : Cause.REVISION;
  }

  private Cause whyCome(CountedEvent is) {
    Known asked = known.get(is.kpi());
    boolean wasKnown = is.reportedOn() == null || !is.reportedOn().isAfter(day);
    if (asked.isRedefined() && wasKnown) {
      return Cause.INPUT;
    }
    boolean isDated = is.year() != null && asked.newestYear() != null;
    return isDated && is.year() > asked.newestYear() ? Cause.NEW_YEAR : Cause.UPDATE;
  }

  private static Cause whyChanged(CountedEvent was, CountedEvent is) {
    boolean isLess = is.quantity().compareTo(was.quantity()) < 0;
    boolean wasOpen = was.status() == Status.PROVISIONAL || ran(was);
    return wasOpen && !isLess ? Cause.UPDATE : Cause.REVISION;
  }

  /** Whether its year still ran; an undated report counts as made after it. */
  private static boolean ran(CountedEvent event) {
    return event.year() != null
        && event.reportedOn() != null
        && !Kpi.isOver(event.year(), event.reportedOn());
  }

  private static boolean isSame(CountedEvent was, CountedEvent is) {
    return Objects.equals(was.year(), is.year())
        && was.quantity().compareTo(is.quantity()) == 0
        && isSame(was.denominator(), is.denominator());
  }

  private static boolean isSame(BigDecimal one, BigDecimal other) {
    if (one == null || other == null) {
      return one == null && other == null;
    }
    return one.compareTo(other) == 0;
  }
}
