package tassei.figures.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import tassei.contract.FiscalYear;

class NumberWordsTest {

  @Test
  void numbersShowAllDigitsThatAreKnownAndNoOthers() {
    assertEquals("1200", NumberWords.plain(new BigDecimal("1200.00000000")));
    assertEquals("0", NumberWords.plain(new BigDecimal("0.00000000")));
    assertEquals("0.00000012", NumberWords.plain(new BigDecimal("0.00000012")));
    assertEquals("-1.5", NumberWords.plain(new BigDecimal("-1.50")));
    assertEquals("–", NumberWords.plain(null));
  }

  @Test
  void thousandsAreApart() {
    assertEquals("1,234,567", NumberWords.grouped(new BigDecimal("1234567")));
    assertEquals("-123", NumberWords.grouped(new BigDecimal("-123")));
    assertEquals("1,000,000", NumberWords.grouped(new BigDecimal("1E+6")));
    assertEquals("1,234.5678", NumberWords.grouped(new BigDecimal("1234.5678")));
  }

  @Test
  void yenAreWordedInTheUnitInWhichTheyAreRead() {
    assertEquals("103.5億円", NumberWords.yenInJapanese(new BigDecimal("10350000000")));
    assertEquals("0.025億円", NumberWords.yenInJapanese(new BigDecimal("2500000")));
    assertEquals("-999,999円", NumberWords.yenInJapanese(new BigDecimal("-999999")));
    assertEquals("¥10.35 billion", NumberWords.yenInEnglish(new BigDecimal("10350000000")));
    assertEquals("-¥2.5 million", NumberWords.yenInEnglish(new BigDecimal("-2500000")));
    assertEquals("¥1,000", NumberWords.yenInEnglish(new BigDecimal("1000")));
    assertEquals("–", NumberWords.yenInEnglish(null));
  }

  @Test
  void aYearInWhichAnEraBeginsHasTheNewName() {
    assertEquals("1988年度", FiscalYear.inJapanese(1988));
    assertEquals("平成元年度", FiscalYear.inJapanese(1989));
    assertEquals("平成30年度", FiscalYear.inJapanese(2018));
    assertEquals("令和元年度", FiscalYear.inJapanese(2019));
    assertEquals("令和3年度", FiscalYear.inJapanese(2021));
  }
}
