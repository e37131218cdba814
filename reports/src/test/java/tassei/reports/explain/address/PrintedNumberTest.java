package tassei.reports.explain.address;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers as documents print them. */
class PrintedNumberTest {
  @ParameterizedTest
  @CsvSource({
    "336億円,33600000000,true",
    "３３６億円,33649999999,true",
    "336億円,33650000000,false",
    "336,33600000000,true",
    "33.6 billion,33600000000,true",
    "¥33.6 billion,33600000000,true",
    "約336億円,33600000000,true",
    "336百万円,336000000,true",
    "336億円,336,false",
    "▲2億円,-200000000,true",
    "47億円の内数,4700000000,true",
    "少なくとも47億円以上,4700000000,true",
    "50万円,500000,true",
    "50万円以下,500000,true",
    "1.2兆円,1200000000000,true",
    "336件,33600000000,false"
  })
  void yenPrintInTheirUnitToTheDigitsShown(String text, BigDecimal yen, boolean same) {
    assertEquals(same, PrintedNumber.of(text).orElseThrow().isOfYen(yen));
  }

  @ParameterizedTest
  @CsvSource({
    "'25,299',25299,true",
    "25299件,25299,true",
    "66.7％,66.66667,true",
    "約2.3万件,23000,true",
    "44,44.4,true",
    "44.0,44.4,false",
    "50万円,500000,false",
    "47億円の内数,47,false",
    "5件以上,5,true",
    "44億円,44,false"
  })
  void countsPrintInAnyUnitButOneOfMoney(String text, BigDecimal number, boolean same) {
    assertEquals(same, PrintedNumber.of(text).orElseThrow().isOf(number));
  }

  @Test
  void whatHoldsOtherLettersIsNoNumber() {
    for (String name : new String[] {"K1", "P2-1.poc", "kpi:1", "S9 20", "第2期", ""}) {
      assertTrue(PrintedNumber.of(name).isEmpty(), name);
    }
  }
}
