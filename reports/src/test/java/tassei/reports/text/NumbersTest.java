package tassei.reports.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class NumbersTest {
  @Test
  void separatesAndRoundsHalfUp() {
    assertEquals("531,812", Numbers.whole(531_812));
    assertEquals("70.1", Numbers.of(new BigDecimal("70.12195"), 1));
    assertEquals("0.3", Numbers.of(new BigDecimal("0.25"), 1));
    assertEquals("\u22124.8", Numbers.of(new BigDecimal("-4.78"), 1));
    assertEquals("0", Numbers.of(new BigDecimal("-0.4"), 0));
  }

  @Test
  void shortOfTheTargetIsNeverAHundred() {
    assertEquals("99.9", Numbers.attainment(new BigDecimal("99.96"), false));
    assertEquals("100.0", Numbers.attainment(new BigDecimal("99.96"), true));
    assertEquals("99.9", Numbers.attainment(new BigDecimal("100.00000"), false));
    assertEquals("4,500.0", Numbers.attainment(new BigDecimal("4500"), true));
  }

  @Test
  void aValueShortOfItsTargetPrintsApart() {
    assertEquals("74.96", Numbers.apart(new BigDecimal("74.96"), new BigDecimal("75"), 1));
    assertEquals("70.1", Numbers.apart(new BigDecimal("70.12195"), new BigDecimal("75"), 1));
    assertEquals("75.0", Numbers.apart(new BigDecimal("75"), new BigDecimal("75"), 1));
  }

  @Test
  void changesCarryTheirSign() {
    assertEquals("+3", Numbers.change(new BigDecimal("3"), 0));
    assertEquals("\u22123", Numbers.change(new BigDecimal("-3"), 0));
    assertEquals("\u00b10", Numbers.change(new BigDecimal("0"), 0));
  }
}
