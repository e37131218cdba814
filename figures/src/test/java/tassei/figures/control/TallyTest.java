package tassei.figures.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tassei.figures.SumLaws;
import tassei.figures.budget.LineSet;

/** Neither order nor grouping matters to what the rows behind a statement come to. */
class TallyTest {
  private static final List<Verdict.Part> PARTS =
      List.of(
          part("amount", "105", "1", "1", "2024-03-01"),
          part("previous", "100", "1", "0.5", null),
          part("amount", "30", "-1", "2", "2024-03-02"),
          part("amount", "5", "0", "9", "2024-05-01"),
          part("amount", null, "1", null, null),
          part("denominator", "7", "1", null, "2020-01-01"),
          part("amount", "0", "1", "1", null),
          part("amount", "-2", "1", "1", "2023-01-01"));

  @Test
  void whatMayBeMissingAddsUp() {
    SumLaws.hold(MissingYen.NONE, missing(), MissingYen::plus);
  }

  @Test
  void partsAddUp() {
    SumLaws.hold(Tally.NONE, PARTS.stream().map(Tally::of).toList(), Tally::plus);
    List<ControlTally> tallies = PARTS.stream().map(ControlTally::of).toList();
    SumLaws.hold(ControlTally.NONE, tallies, ControlTally::plus);
    ControlTally all = SumLaws.hold(tallies, ControlTally::plus);
    assertEquals("73 of 4, smallest 2", shown(all.main()));
    assertEquals("107 of 2, smallest 7", shown(all.other()));
    assertEquals(LocalDate.of(2024, 5, 1), all.newest());
  }

  @Test
  void linesAddUp() {
    List<LineTally> tallies = new ArrayList<>();
    for (int at = 0; at < PARTS.size(); at++) {
      ControlTally tally = ControlTally.of(PARTS.get(at));
      LineSet selected = at % 2 == 0 ? LineSet.of("l" + at) : LineSet.NONE;
      tallies.add(new LineTally(tally, selected, at % 4 == 0, MissingYen.NONE, MissingYen.NONE));
    }
    missing().forEach(yen -> tallies.add(LineTally.ofOpen(yen, yen.more().signum() == 0)));
    SumLaws.hold(LineTally.NONE, tallies, LineTally::plus);
  }

  private static List<MissingYen> missing() {
    return Stream.of("5", "-3", "12", "-0.5").map(BigDecimal::new).map(MissingYen::of).toList();
  }

  private static String shown(Tally tally) {
    return tally.sum() + " of " + tally.parts() + ", smallest " + tally.smallest();
  }

  private static Verdict.Part part(
      String role, String value, String factor, String digits, String day) {
    return new Verdict.Part(
        role,
        value == null ? null : new BigDecimal(value),
        new BigDecimal(factor),
        digits == null ? null : new BigDecimal(digits),
        day == null ? null : LocalDate.parse(day));
  }
}
