package tassei.reports.front.money;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import tassei.reports.front.voice.Bits;
import tassei.reports.page.RunOf;

/** What is not nothing never prints as nothing. */
class PrintedYenTest {
  private static final List<BigDecimal> LARGE = List.of(new BigDecimal("119040000000"));

  @Test
  void aSmallAmountHasDigitsUntilItIsNotZero() {
    PrintedYen english = PrintedYen.fitting(RunOf.EN, LARGE);
    assertEquals("¥0.04 billion", english.said(new BigDecimal("40000000")));
    assertEquals("¥0.01 billion", english.said(new BigDecimal("10000000")));
    assertEquals("0.0", english.figure(BigDecimal.ZERO));
    assertEquals("119.0", english.figure(LARGE.get(0)));
    assertEquals("0.002億円", PrintedYen.fitting(RunOf.JA, LARGE).said(new BigDecimal("200000")));
  }

  @Test
  void theUnitFitsNegativeAmountsToo() {
    assertEquals(
        "¥ billion", PrintedYen.fitting(RunOf.EN, List.of(new BigDecimal("-119040000000"))).unit());
  }

  @Test
  void aSmallChangeIsAChange() {
    assertEquals("+0.03", Bits.change(new BigDecimal("0.03")).text());
    assertEquals("−0.2", Bits.change(new BigDecimal("-0.2")).text());
    assertEquals("0", Bits.change(BigDecimal.ZERO).text());
    assertEquals(Bits.NONE, Bits.change(null).text());
  }
}
