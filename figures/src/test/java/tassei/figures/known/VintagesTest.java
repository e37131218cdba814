package tassei.figures.known;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tassei.contract.words.Status;
import tassei.figures.input.Origin;
import tassei.figures.input.Report;
import tassei.figures.input.Told;

class VintagesTest {
  private static final LocalDate AS_OF = LocalDate.of(2024, 3, 31);

  private record Said(String thing, Told told) implements Report {}

  private static Said told(String thing, String day, int record) {
    return told(thing, day, record, Status.CONFIRMED);
  }

  private static Said told(String thing, String day, int record, Status status) {
    LocalDate reportedOn = day.isEmpty() ? null : LocalDate.parse(day);
    return new Said(thing, new Told(new Origin("a.csv", record), reportedOn, status, null));
  }

  private static List<String> shown(Said... reports) {
    return shown(List.of(reports));
  }

  private static List<String> shown(List<Said> reports) {
    return Vintages.of(reports, Said::thing, report -> Vintages.isKnown(report, AS_OF)).stream()
        .map(
            vintage ->
                vintage.report().thing()
                    + vintage.report().origin().record()
                    + " "
                    + (vintage.isInForce() ? "counts" : vintage.whyNot().code()))
        .sorted()
        .toList();
  }

  @Test
  void theNewestKnownReportCounts() {
    assertEquals(
        List.of("a1 superseded", "a2 counts", "a3 not-yet-known", "b4 counts"),
        shown(
            told("a", "2023-01-01", 1),
            told("a", "2024-03-31", 2),
            told("a", "2024-04-01", 3),
            told("b", "", 4)));
  }

  @Test
  void anUndatedReportIsTheOldest() {
    assertEquals(
        List.of("a1 superseded", "a2 counts"), shown(told("a", "", 1), told("a", "1999-01-01", 2)));
  }

  @Test
  void ofOneDayTheRowThatStandsFirstCounts() {
    assertEquals(
        List.of("a1 counts", "a2 superseded"),
        shown(told("a", "2020-01-01", 2), told("a", "2020-01-01", 1)));
  }

  @Test
  void aWithdrawalTakesBackWhatWasSaidBefore() {
    Said withdrawal = told("a", "2024-01-01", 2, Status.WITHDRAWN);
    assertEquals(
        List.of("a1 superseded", "a2 withdrawn"), shown(told("a", "2023-01-01", 1), withdrawal));
    assertEquals(
        List.of("a2 superseded", "a3 counts"), shown(withdrawal, told("a", "2024-02-01", 3)));
  }

  @Test
  void theOrderOfRowsDoesNotMatter() {
    List<Said> reports = new ArrayList<>();
    for (String day : List.of("", "2020-01-01", "2022-01-01", "2025-01-01", "2022-01-01", "")) {
      reports.add(told("a", day, reports.size()));
      reports.add(told("b", day, reports.size()));
    }
    List<String> expected = shown(reports);
    Collections.shuffle(reports, new Random(7));
    assertEquals(expected, shown(reports));
  }
}
