package tassei.figures.finding;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import tassei.figures.SumLaws;

/** Neither order nor grouping matters to which outcomes several projects report. */
class SharedOutcomesTest {

  @Test
  void sharedOutcomesAddUp() {
    SumLaws.hold(
        SharedOutcomes.NONE,
        List.of(
            new SharedOutcomes(new BigDecimal("2"), new BigDecimal("1"), 1),
            new SharedOutcomes(new BigDecimal("0.5"), new BigDecimal("0.5"), 0),
            new SharedOutcomes(new BigDecimal("7.50"), new BigDecimal("2.5"), 1),
            new SharedOutcomes(BigDecimal.ZERO, BigDecimal.ZERO, 0)),
        SharedOutcomes::plus);
  }
}
