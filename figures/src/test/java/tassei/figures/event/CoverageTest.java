package tassei.figures.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tassei.contract.words.Status;
import tassei.figures.input.Origin;
import tassei.figures.input.OutcomeReport;
import tassei.figures.input.Told;
import tassei.figures.known.Vintages;

/** How far outcomes are reported, whatever they count for, and what became of provisional ones. */
class CoverageTest {
  private static final LocalDate DAY = LocalDate.of(2024, 3, 31);

  @Test
  void theMonthOfTheNewestEventIsObservedToItsEnd() {
    assertEquals("2023-06-30", observed("a | | | 2023-06-02 | confirmed | 2023-07-01"));
    assertNull(coverage(DAY).observedUntil());
    assertEquals("2024-02-10", observed("2024-02-10", "a | | | 2024-02-03 | confirmed |"));
  }

  @Test
  void notYetKnownWithdrawnAndSaidOfADayToComeShowNothing() {
    assertEquals(
        "2022-02-28",
        observed(
            "a | | | 2022-02-03 | confirmed |",
            "b | | | 2023-06-02 | confirmed | 2024-04-01",
            "c | | | 2023-07-02 | withdrawn | 2023-08-01",
            "d | | | 2042-01-01 | confirmed | 2023-08-01"));
  }

  @Test
  void ofAFiscalYearAloneTheReportShowsHowMuchIsOver() {
    assertEquals("2023-11-30", observed("a | | 2023 | | confirmed | 2023-11-05"));
    assertEquals("2023-03-31", observed("a | | 2022 | | confirmed | 2023-11-05"));
    assertEquals("2024-03-31", observed("a | | 2023 | | confirmed |"));
    assertEquals("null", observed("2024-03-30", "a | | 2023 | | confirmed |"));
    assertEquals("null", observed("a | | | | confirmed | 2023-11-05"));
    assertEquals("null", observed("a | | 9999 | | confirmed | 2023-11-05"));
  }

  @Test
  void whenAnOutcomeWasItsNewestReportSays() {
    assertEquals(
        "2022-05-31",
        observed(
            "a | X | | 2023-06-02 | confirmed | 2023-07-01",
            "a | Y | | 2022-05-02 | confirmed | 2023-08-01"));
  }

  @Test
  void provisionalReportsOfMoreThanAYearAgoAreConfirmedOrNot() {
    Coverage found =
        coverage(
            DAY,
            "a | X | 2021 | | provisional | 2022-05-01",
            "a | X | 2021 | | confirmed   | 2022-09-01",
            "b | X | 2021 | | provisional | 2022-05-01",
            "b | X | 2021 | | withdrawn   | 2022-09-01",
            "c | X | 2021 | | provisional | 2022-05-01",
            "d | X | 2021 | | provisional | 2023-04-01",
            "d | X | 2021 | | confirmed   | 2023-09-01",
            "e | X | 2021 | | confirmed   | 2022-05-01",
            "f | X | 2021 | | provisional |",
            "a | Y | 2021 | | provisional | 2022-05-01");
    // a and b and c of X, f, and a of Y: one of five is confirmed; d is too young to tell.
    assertEquals("5 1", found.awaited() + " " + found.confirmed());
    assertEquals(new BigDecimal("0.9"), found.confirmedShare());
  }

  @Test
  void thirtyAreEnoughToTell() {
    assertEquals(new BigDecimal("0.9"), new Coverage(null, 29, 1).confirmedShare());
    assertEquals(new BigDecimal("0.80000"), new Coverage(null, 30, 24).confirmedShare());
  }

  private static String observed(String... rows) {
    boolean isDay = rows[0].indexOf('|') < 0;
    return String.valueOf(
        coverage(
                isDay ? LocalDate.parse(rows[0]) : DAY,
                isDay ? Arrays.copyOfRange(rows, 1, rows.length) : rows)
            .observedUntil());
  }

  /** {@code outcome | project | year | occurred on | status | reported on} */
  private static Coverage coverage(LocalDate asOf, String... rows) {
    Map<String, List<OutcomeReport>> byOutcome = new LinkedHashMap<>();
    for (int i = 0; i < rows.length; i++) {
      OutcomeReport report = report(rows[i], i + 1);
      byOutcome.computeIfAbsent(report.outcome(), any -> new ArrayList<>()).add(report);
    }
    return byOutcome.values().stream()
        .map(
            reports ->
                Vintages.of(
                    reports,
                    report -> String.valueOf(report.project()),
                    report -> Vintages.isKnown(report, asOf)))
        .map(vintages -> Coverage.of(AgreedReport.of(vintages), asOf))
        .reduce(Coverage.NONE, Coverage::plus);
  }

  private static OutcomeReport report(String text, int record) {
    String[] cells =
        Arrays.stream(text.split("\\|", -1))
            .map(String::strip)
            .map(cell -> cell.isEmpty() ? null : cell)
            .toArray(String[]::new);
    return new OutcomeReport(
        cells[0],
        "paper",
        cells[1],
        cells[2] == null ? null : Integer.valueOf(cells[2]),
        day(cells[3]),
        null,
        null,
        List.of(),
        false,
        new Told(new Origin("outcomes.csv", record), day(cells[5]), Status.of(cells[4]), null));
  }

  private static LocalDate day(String cell) {
    return cell == null ? null : LocalDate.parse(cell);
  }
}
