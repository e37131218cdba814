package tassei.figures.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tassei.contract.words.Status;

class EventYearsTest {
  private static final List<String> EVENTS =
      List.of(
          "a | 2021 | 1   |    | confirmed   | true  | 2022-01-01",
          "b | 2021 | 2   | 10 | confirmed   | false | 2022-03-01",
          "c | 2021 | 4   | 5  | provisional | false | 2022-03-01",
          "d | 2021 | 8   |    | confirmed   | false |",
          "e |      | 0.5 |    | confirmed   | false | 2021-01-01");

  @Test
  void whatMayStillBeWithdrawnIsSummedApart() {
    assertEquals(
        List.of(
            "2021 false: 11 of 10, simulated true, 2022-03-01, newest b",
            "2021 true: 4 of 5, simulated false, 2022-03-01, newest c",
            "null false: 0.5 of null, simulated false, 2021-01-01, newest e"),
        shown(EventYears.sums(events())));
  }

  /** Of one day the first outcome's event is the newest; an undated one is the oldest. */
  @Test
  void aLevelIsNotLaidApart() {
    assertEquals(
        List.of(
            "2021 false: 15 of 15, simulated true, 2022-03-01, newest b",
            "null false: 0.5 of null, simulated false, 2021-01-01, newest e"),
        shown(EventYears.laid(EventYears.sums(events()), Set.of("K"))));
  }

  @Test
  void neitherOrderNorGroupingMatters() {
    Map<EventYears.Key, EventSum> all = EventYears.sums(events());
    for (long seed = 1; seed < 9; seed++) {
      List<CountedEvent> events = new ArrayList<>(events());
      Collections.shuffle(events, new Random(seed));
      Map<EventYears.Key, EventSum> added = new HashMap<>(EventYears.sums(events.subList(0, 2)));
      EventYears.sums(events.subList(2, events.size()))
          .forEach((key, sum) -> added.merge(key, sum, EventSum::plus));
      assertEquals(all, added);
    }
    all.values().forEach(sum -> assertEquals(sum, sum.plus(EventSum.NONE)));
  }

  private static List<String> shown(Map<EventYears.Key, EventSum> sums) {
    return sums.entrySet().stream().map(e -> shown(e.getKey(), e.getValue())).sorted().toList();
  }

  private static String shown(EventYears.Key key, EventSum sum) {
    return "%s %s: %s of %s, simulated %s, %s, newest %s"
        .formatted(
            key.year(),
            key.provisional(),
            sum.quantity().stripTrailingZeros().toPlainString(),
            sum.denominator(),
            sum.simulated(),
            sum.reportedOn(),
            sum.newest().outcome());
  }

  private static List<CountedEvent> events() {
    return EVENTS.stream().map(EventYearsTest::event).toList();
  }

  private static CountedEvent event(String text) {
    String[] cells =
        Arrays.stream(text.split("\\|", -1))
            .map(String::strip)
            .map(cell -> cell.isEmpty() ? null : cell)
            .toArray(String[]::new);
    return new CountedEvent(
        "K",
        cells[0],
        cells[1] == null ? null : Integer.valueOf(cells[1]),
        new BigDecimal(cells[2]),
        cells[3] == null ? null : new BigDecimal(cells[3]),
        Status.of(cells[4]),
        Boolean.parseBoolean(cells[5]),
        cells[6] == null ? null : LocalDate.parse(cells[6]));
  }
}
