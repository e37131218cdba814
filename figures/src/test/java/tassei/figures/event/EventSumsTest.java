package tassei.figures.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tassei.contract.words.Status;
import tassei.figures.SumLaws;

/** Neither order nor grouping matters to what outcomes and events come to. */
class EventSumsTest {
  private static final LocalDate DAY = LocalDate.of(2022, 3, 1);

  @Test
  void countsOfAScopeAddUp() {
    SumLaws.hold(
        ScopeCount.NONE,
        List.of(
            new ScopeCount(new BigDecimal("0.5"), 1, 0),
            new ScopeCount(new BigDecimal("2"), 1, 1),
            new ScopeCount(new BigDecimal("-3.25"), 4, 2),
            new ScopeCount(BigDecimal.ZERO, 1, 0)),
        ScopeCount::plus);
  }

  @Test
  void howFarOutcomesReachAddsUp() {
    List<Coverage> parts =
        List.of(
            new Coverage(null, 1, 0),
            new Coverage(DAY, 0, 0),
            new Coverage(DAY.plusDays(1), 2, 1),
            new Coverage(DAY.minusYears(3), 5, 5));
    SumLaws.hold(Coverage.NONE, parts, Coverage::plus);
    assertEquals(new Coverage(DAY.plusDays(1), 8, 6), SumLaws.hold(parts, Coverage::plus));
  }

  /** Of two events of one day and of undated ones too, the newest is always the same. */
  @Test
  void eventsAddUp() {
    List<EventSum> parts =
        List.of(
            sum("a", "1", null, Status.CONFIRMED, true, DAY),
            sum("b", "0.5", "10", Status.CONFIRMED, false, DAY),
            sum("c", "4", "2.50", Status.PROVISIONAL, false, DAY.minusDays(9)),
            sum("d", "-8", null, Status.CONFIRMED, false, null),
            sum("e", "16", "0", Status.CONFIRMED, false, null));
    SumLaws.hold(EventSum.NONE, parts, EventSum::plus);
    EventSum all = SumLaws.hold(parts, EventSum::plus);
    assertEquals("13.5 of 12.50", all.quantity() + " of " + all.denominator());
    assertEquals("a", all.newest().outcome());
    EventSum undated = SumLaws.hold(parts.subList(3, 5), EventSum::plus);
    assertEquals("d", undated.newest().outcome());
  }

  private static EventSum sum(
      String outcome,
      String quantity,
      String denominator,
      Status status,
      boolean isSimulated,
      LocalDate day) {
    BigDecimal of = denominator == null ? null : new BigDecimal(denominator);
    return EventSum.of(
        new CountedEvent(
            "K", outcome, 2021, new BigDecimal(quantity), of, status, isSimulated, day));
  }
}
