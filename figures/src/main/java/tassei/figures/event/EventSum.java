package tassei.figures.event;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * What events of one indicator and year come to.
 *
 * @param denominator of those that tell one; null: none does
 * @param provisional one of them may still be withdrawn
 * @param simulated one of them is invented
 * @param reportedOn the newest day; null: none is dated
 * @param newest the one a level stands at; null: there is none
 */
public record EventSum(
    BigDecimal quantity,
    BigDecimal denominator,
    boolean provisional,
    boolean simulated,
    LocalDate reportedOn,
    CountedEvent newest)
    implements Serializable {
  public static final EventSum NONE = new EventSum(BigDecimal.ZERO, null, false, false, null, null);

  /** Undated ones are the oldest; of one day, that of the first outcome is the newest. */
  private static final Comparator<CountedEvent> NEWEST_FIRST =
      Comparator.comparing(
              CountedEvent::reportedOn, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()))
          .thenComparing(CountedEvent::outcome);

  public static EventSum of(CountedEvent event) {
    return new EventSum(
        event.quantity(),
        event.denominator(),
        event.isProvisional(),
        event.simulated(),
        event.reportedOn(),
        event);
  }

  public EventSum plus(EventSum other) {
    return new EventSum(
        quantity.add(other.quantity),
        added(denominator, other.denominator),
        provisional || other.provisional,
        simulated || other.simulated,
        later(reportedOn, other.reportedOn),
        newer(newest, other.newest));
  }

  private static BigDecimal added(BigDecimal one, BigDecimal other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.add(other);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.isAfter(other) ? one : other;
  }

  private static CountedEvent newer(CountedEvent one, CountedEvent other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return NEWEST_FIRST.compare(one, other) <= 0 ? one : other;
  }
}
