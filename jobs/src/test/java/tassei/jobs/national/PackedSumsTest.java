package tassei.jobs.national;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tassei.contract.EventScope;
import tassei.contract.words.EventKey;
import tassei.contract.words.Status;
import tassei.figures.control.ControlTally;
import tassei.figures.event.CountedEvent;
import tassei.figures.event.Coverage;
import tassei.figures.event.EventSum;
import tassei.figures.event.EventYears;
import tassei.figures.event.ScopeCount;
import tassei.figures.event.ScopeCounts;
import tassei.figures.finding.SharedOutcomes;
import tassei.figures.outcome.OutcomeSums;

/** Sums are kept for the next run, which must find all that they consist of. */
class PackedSumsTest {
  private static final LocalDate DAY = LocalDate.of(2024, 3, 31);
  private static final BigDecimal LARGE = new BigDecimal("99999999999999999999.99999999");

  private static final CountedEvent FULL =
      new CountedEvent(
          "K", "成果".repeat(40_000), 2021, LARGE, BigDecimal.TEN, Status.PROVISIONAL, true, DAY);
  private static final CountedEvent BARE =
      new CountedEvent(
          "K2", "o", null, new BigDecimal("-0.50"), null, Status.CONFIRMED, false, null);

  @Test
  void whatIsWrittenIsReadAgain() throws IOException, ClassNotFoundException {
    EventScope total = new EventScope(EventScope.TOTAL, Map.of());
    EventScope phase = new EventScope("phase", Map.of(EventKey.PHASE, "臨床".repeat(40_000)));
    OutcomeSums.Parts parts =
        new OutcomeSums.Parts(
            true,
            new Coverage(DAY, 3, 2),
            Map.of(
                new EventYears.Key("K", 2021, true), EventSum.of(FULL),
                new EventYears.Key("K2", null, false), EventSum.of(BARE),
                new EventYears.Key("K2", 2020, false), EventSum.NONE),
            Map.of(
                new ScopeCounts.Counted("K", 2021, total), new ScopeCount(LARGE, 2, 1),
                new ScopeCounts.Counted("K", null, total), ScopeCount.NONE,
                new ScopeCounts.Counted("K2", 2021, phase), new ScopeCount(BigDecimal.ONE, 1, 0)),
            Map.of("K", new SharedOutcomes(BigDecimal.TEN, BigDecimal.ONE, 4)),
            Map.of("control:C", ControlTally.NONE),
            List.of(FULL, BARE),
            7);
    assertEquals(parts, readAgain(OutcomeSums.of(parts)).parts());
    OutcomeSums.Parts none = new OutcomeSums(false).parts();
    assertEquals(none, readAgain(new OutcomeSums(false)).parts());
  }

  private static OutcomeSums readAgain(OutcomeSums sums)
      throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream to = new ObjectOutputStream(bytes)) {
      to.writeObject(new PackedSums(sums));
    }
    try (ObjectInputStream from =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return ((PackedSums) from.readObject()).unpacked();
    }
  }
}
