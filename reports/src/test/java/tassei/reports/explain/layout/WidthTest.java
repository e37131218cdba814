package tassei.reports.explain.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tassei.reports.explain.address.FiscalYearSpelling;

class WidthTest {
  @Test
  void fullWidthCharactersTakeTwoColumns() {
    assertEquals(5, Width.of("ab-12"));
    assertEquals(8, Width.of("億円（）"));
    assertEquals(4, Width.of("ｱｲｳｴ"));
    assertEquals(2, Width.of("か\u3099"));
    assertEquals(2, Width.of("𠮷"));
    assertEquals("円    |", Width.left("円", 6) + "|");
    assertEquals("    円", Width.right("円", 6));
  }

  @Test
  void longTextIsBrokenWithinThePageAndNothingIsLost() {
    String text = "「医療分野の研究開発」、".repeat(20) + "and some words of English ".repeat(8);
    StringBuilder out = new StringBuilder();
    new Page(out).wrapped("source ", text);
    assertTrue(
        out.toString().lines().allMatch(line -> Width.of(line) <= Page.WIDTH), out::toString);
    assertTrue(out.toString().lines().noneMatch(line -> line.strip().startsWith("、")));
    assertEquals(
        text.replace(" ", ""), out.toString().replace("source ", "").replaceAll("[ \n]", ""));
  }

  @Test
  void controlCharactersOfACellDoNotReachTheTerminal() {
    StringBuilder out = new StringBuilder();
    new Page(out).line("a\u001b[31mb\tc\nd");
    assertEquals("a [31mb c d\n", out.toString());
  }

  @Test
  void moneyIsPrintedInYenAndFromOneOkuOnInOku() {
    assertEquals("33,600,000,000 円 (336 億円)", PlainNumbers.money(new BigDecimal("33600000000")));
    assertEquals("-100,000,000 円 (-1 億円)", PlainNumbers.money(new BigDecimal("-100000000")));
    assertEquals("99,999,999 円", PlainNumbers.money(new BigDecimal("99999999")));
    assertEquals("123,456,789 円 (約 1.23 億円)", PlainNumbers.money(new BigDecimal("123456789")));
    assertEquals("1,234.5678", PlainNumbers.grouped(new BigDecimal("1234.56780")));
    assertEquals("", PlainNumbers.money(null));
  }

  @Test
  void fiscalYearsAreReadAsOfficesWriteThem() {
    for (String written :
        List.of("2019", "FY2019", "fy2019", "２０１９年度", "令和元年度", "R1", "H31", "平成31年度", "S94")) {
      assertEquals(Optional.of("2019"), FiscalYearSpelling.of(written), written);
    }
    for (String written : List.of("", "19", "x", "2019-04-01", "R", "令和")) {
      assertEquals(Optional.empty(), FiscalYearSpelling.of(written), written);
    }
  }
}
