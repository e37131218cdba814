package tassei.reports.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import tassei.reports.document.Cell;
import tassei.reports.document.Language;
import tassei.reports.text.Amounts.Known;

class AmountsTest {
  private static final Wording JA = Wording.in(Language.JA);
  private static final Wording EN = Wording.in(Language.EN);
  private static final BigDecimal OKU = new BigDecimal("100000000");
  private static final BigDecimal TENTH = new BigDecimal("10000000");

  @Test
  void showsNoMoreDigitsThanArePublished() {
    Amounts amounts = fitting("33600000000");
    assertEquals("億円", amounts.unit());
    assertEquals("336", shown(amounts, "33600000000", OKU));
    assertEquals("181.8", shown(amounts, "18180000000", TENTH));
    assertEquals("22.0", shown(amounts, "2200000000", TENTH));
    assertEquals("1,199", shown(amounts, "119880000000", new BigDecimal("520000000")));
    assertEquals("\u22120.8", shown(amounts, "-80000000", TENTH));
  }

  @Test
  void exactYenShowTheDigitsTheyHave() {
    assertEquals("0.5", shown(fitting("50000000000"), "50000000", BigDecimal.ZERO));
    assertEquals("100", shown(fitting("10000000000"), "10000000000", null));
  }

  @Test
  void choosesTheUnitByTheLargest() {
    assertEquals("百万円", fitting("99999999", "1").unit());
    assertEquals("千円", fitting("999999").unit());
    assertEquals("¥ billion", Amounts.fitting(EN, List.of(OKU)).unit());
    assertEquals("千円", Amounts.fitting(JA, Arrays.asList((BigDecimal) null)).unit());
  }

  @Test
  void lowerBoundsSaySo() {
    assertEquals(
        "336以上", fitting("33600000000").shown(new BigDecimal("33600000000"), OKU, Known.AT_LEAST));
    assertEquals(
        "at least ¥33.6 billion",
        Amounts.said(EN, new BigDecimal("33600000000"), OKU, Known.AT_LEAST));
    assertEquals(
        "少なくとも336億円", Amounts.said(JA, new BigDecimal("33600000000"), OKU, Known.AT_LEAST));
    assertEquals("¥840 million", Amounts.said(EN, new BigDecimal("840000000"), TENTH, Known.WHOLE));
  }

  /** To the same place as in Japanese, which is one digit more. */
  @Test
  void englishCountsInBillions() {
    Amounts amounts = Amounts.fitting(EN, List.of(new BigDecimal("33600000000")));
    assertEquals("33.6", shown(amounts, "33600000000", OKU));
    assertEquals("18.18", shown(amounts, "18180000000", TENTH));
    assertEquals("33.634", shown(amounts, "33634000000", null));
    assertEquals("0.84", shown(amounts, "840000000", TENTH));
  }

  @Test
  void nothingHasNoUnitToCountIt() {
    BigDecimal million = new BigDecimal("1000000");
    assertEquals("0円", Amounts.said(JA, BigDecimal.ZERO, million, Known.WHOLE));
    assertEquals("¥0", Amounts.said(EN, BigDecimal.ZERO, million, Known.WHOLE));
  }

  @Test
  void unknownIsNeverZero() {
    Amounts amounts = fitting("1");
    assertEquals("–", amounts.cell(null, null, Known.WHOLE).shown());
    assertNull(amounts.value(null, null, Known.WHOLE));
    assertEquals(
        new Cell.Quantity(new BigDecimal("336.00000000"), 0, "336"),
        fitting("33600000000").cell(new BigDecimal("33600000000"), OKU, Known.WHOLE));
  }

  private static Amounts fitting(String... yen) {
    return Amounts.fitting(JA, Arrays.stream(yen).map(BigDecimal::new).toList());
  }

  private static String shown(Amounts amounts, String yen, BigDecimal precision) {
    return amounts.shown(new BigDecimal(yen), precision, Known.WHOLE);
  }
}
