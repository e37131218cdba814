package tassei.figures.stand;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tassei.contract.words.Status;
import tassei.figures.event.CountedEvent;
import tassei.figures.kpi.Passage.EventChange;

/** Why events that are counted now are others than those that were counted then. */
class EventChangesTest {
  private static final LocalDate THEN = LocalDate.of(2023, 3, 31);
  private static final EventChanges.Known ASKED = new EventChanges.Known(2022, false);
  private static final EventChanges.Known REDEFINED = new EventChanges.Known(2022, true);

  @Test
  void whatIsToldAsBeforeIsNoChange() {
    String same = "a | 2021 | 2 | 4 | confirmed | 2022-01-01";
    assertEquals(List.of(), shown(ASKED, List.of(same), List.of(same)));
  }

  @Test
  void aFirstReportIsNewsOfItsYear() {
    assertEquals(
        List.of("NEW_YEAR 2023 1 null", "UPDATE 2021 2 4", "UPDATE null 8 null"),
        shown(
            ASKED,
            List.of(),
            List.of(
                "a | 2023 | 1 |   | confirmed | 2023-10-01",
                "b | 2021 | 2 | 4 | confirmed | 2023-10-01",
                "c |      | 8 |   | confirmed | 2023-10-01")));
    EventChanges.Known nothing = new EventChanges.Known(null, false);
    assertEquals(
        List.of("UPDATE 2023 1 null"),
        shown(nothing, List.of(), List.of("a | 2023 | 1 | | confirmed | 2023-10-01")));
  }

  @Test
  void whatWasOverIsRevisedAndWhatRanIsUpdated() {
    assertEquals(
        List.of("REVISION 2020 -7 -3", "REVISION 2021 -1 null", "UPDATE 2022 3 null"),
        shown(
            ASKED,
            List.of(
                "gone    | 2020 | 8 | 3 | confirmed   | 2021-06-01",
                "over    | 2020 | 1 |   | confirmed   | 2021-03-31",
                "ran     | 2022 | 1 |   | confirmed   | 2023-03-30",
                "open    | 2022 | 1 |   | provisional |",
                "smaller | 2021 | 2 |   | provisional | 2021-06-01"),
            List.of(
                "over    | 2020 | 2 |   | confirmed   | 2023-06-01",
                "ran     | 2022 | 2 |   | confirmed   | 2023-06-01",
                "open    | 2022 | 3 |   | confirmed   | 2023-06-01",
                "smaller | 2021 | 1 |   | confirmed   | 2023-06-01")));
  }

  /** What was known already and is counted now is so because other events are asked for. */
  @Test
  void anotherQuestionFindsOtherEvents() {
    assertEquals(
        List.of("INPUT 2020 -8 null", "INPUT 2021 5 null", "NEW_YEAR 2023 1 null"),
        shown(
            REDEFINED,
            List.of("a | 2020 | 8 | | confirmed | 2021-06-01"),
            List.of(
                "b | 2021 | 2 | | confirmed | 2023-03-31",
                "c | 2021 | 3 | | confirmed |",
                "d | 2023 | 1 | | confirmed | 2023-10-01")));
  }

  /** Causes of one year and kind meet in one sum, whichever event comes first. */
  @Test
  void theOrderOfEventsDoesNotMatter() {
    List<String> then = new ArrayList<>();
    List<String> now = new ArrayList<>();
    for (int at = 0; at < 12; at++) {
      String of = at % 3 == 0 ? "" : String.valueOf(at);
      String amount = at % 2 == 0 ? "0.5" : "2";
      then.add("o" + at + " | 2021 | " + amount + " | " + of + " | confirmed | 2022-06-01");
      now.add("o" + (at + 6) + " | 2021 | " + at + " | " + of + " | confirmed | 2023-06-01");
    }
    List<String> all = shown(ASKED, then, now);
    assertEquals(2, all.size());
    for (int seed = 1; seed < 9; seed++) {
      Collections.shuffle(then, new Random(seed));
      Collections.shuffle(now, new Random(seed));
      assertEquals(all, shown(ASKED, then, now));
    }
  }

  private static List<String> shown(EventChanges.Known asked, List<String> then, List<String> now) {
    Map<String, List<EventChange>> byKpi =
        EventChanges.byKpi(events(then), events(now), Map.of("K", asked), THEN);
    return byKpi.values().stream()
        .flatMap(List::stream)
        .flatMap(EventChangesTest::line)
        .sorted()
        .toList();
  }

  private static Stream<String> line(EventChange change) {
    return Stream.of(
        change.cause()
            + " "
            + change.year()
            + " "
            + change.quantity()
            + " "
            + change.denominator());
  }

  private static List<CountedEvent> events(List<String> rows) {
    return Stream.concat(
            rows.stream().map(row -> event("K", row)),
            // An indicator that is not asked about.
            rows.stream().limit(1).map(row -> event("L", row)))
        .toList();
  }

  /** {@code outcome | year | quantity | denominator | status | reported on} */
  private static CountedEvent event(String kpi, String text) {
    String[] cells =
        Arrays.stream(text.split("\\|", -1))
            .map(String::strip)
            .map(cell -> cell.isEmpty() ? null : cell)
            .toArray(String[]::new);
    return new CountedEvent(
        kpi,
        cells[0],
        cells[1] == null ? null : Integer.valueOf(cells[1]),
        new BigDecimal(cells[2]),
        cells[3] == null ? null : new BigDecimal(cells[3]),
        Status.of(cells[4]),
        false,
        cells[5] == null ? null : LocalDate.parse(cells[5]));
  }
}
