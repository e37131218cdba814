package tassei.figures.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A published figure beside its parts, and what rounding explains. */
class VerdictTest {

  @Test
  void theSameIsExact() {
    assertEquals("exact 10 ±0.2", sum("10", "0.1", "6", "0.1", "3", "0.1", "1", "0.1"));
    assertEquals("exact 10 ±0", sum("10", "0", "6", "0", "4", "0"));
  }

  @Test
  void theToleranceIsHalfOfEveryPrecision() {
    // Half of 0.1 for the total and for each of two parts.
    assertEquals("within-rounding 9.9 ±0.15", sum("10.0", "0.1", "6.0", "0.1", "3.9", "0.1"));
    assertEquals("within-rounding 10.15 ±0.15", sum("10.0", "0.1", "6.0", "0.1", "4.15", "0.1"));
    assertEquals("differs 10.16 ±0.15", sum("10.0", "0.1", "6.0", "0.1", "4.16", "0.1"));
    assertEquals("differs 11 ±0", sum("10", "0", "6", "0", "5", "0"));
  }

  @Test
  void withoutARowThereIsNothingToCompare() {
    assertEquals("no-data null ±null", sum("10", "1"));
    Verdict leftOut =
        Verdict.of(said("sum", "10", "1", null), List.of(part("amount", "5", "0", "1", null)));
    assertEquals("no-data", leftOut.word());
  }

  @Test
  void aPartTakenOffIsSubtractedAndBlursToo() {
    Verdict found =
        Verdict.of(
            said("sum", "70", "0", null),
            List.of(part("amount", "100", "1", "1", null), part("amount", "30", "-1", "1", null)));
    assertEquals("exact 70 ±1", shown(found));
  }

  @Test
  void aControlThatCannotSeeItsSmallestPartIsWeak() {
    assertEquals(
        List.of(false, true, true, false),
        List.of(
            weak("10", "1", "8", "1", "2", "1"),
            weak("10", "1", "8.5", "1", "1.5", "1"),
            weak("10", "1", "9", "1", "1", "1"),
            weak("10", "0", "10", "0", "0", "0")));
  }

  @Test
  void aDifferenceBeyondThreeSigmaIsImprobable() {
    // One total and 24 parts known to 1: sigma is the root of 25/12, three of them are 4.33.
    assertEquals(false, improbable(24, "28.3"));
    assertEquals(true, improbable(24, "28.4"));
    // Beyond the tolerance, 12.5, it differs and is no rounding at all.
    assertEquals(false, improbable(24, "36.6"));
  }

  @Test
  void aDatedControlIsSupersededByAnyNewerRowInItsScope() {
    assertEquals("superseded", dated("2024-03-01", "2024-03-02", "1"));
    assertEquals("superseded", dated("2024-03-01", "2024-03-02", "0"));
    assertEquals("differs", dated("2024-03-01", "2024-03-01", "1"));
    assertEquals("differs", dated("2024-03-01", null, "1"));
    assertEquals("differs", dated(null, "2024-03-02", "1"));
  }

  @Test
  void someOfAWholeIsWrongOnlyAboveIt() {
    assertEquals("within-rounding", upTo("4"));
    assertEquals("exact", upTo("10"));
    assertEquals("within-rounding", upTo("10.1"));
    assertEquals("differs", upTo("10.2"));
  }

  @Test
  void aRatioIsSumOverSumWithWhatTheDigitsCanMoveIt() {
    Statement said = new Statement("ratio", true, number("36.9"), number("0.1"), null, false);
    Verdict exactParts =
        Verdict.of(
            said,
            List.of(
                part("amount", "1", "1", "0", null),
                part("amount", "623", "1", "0", null),
                part("denominator", "1", "1", "0", null),
                part("denominator", "1690", "1", "0", null)));
    // 624 of 1,691 are 36.90124187 %.
    assertEquals("within-rounding 36.90124187 ±0.05", shown(exactParts));
    Statement plain = new Statement("ratio", false, number("0.5"), number("0"), null, false);
    Verdict half =
        Verdict.of(
            plain,
            List.of(part("amount", "2", "1", "0", null), part("denominator", "4", "1", "0", null)));
    assertEquals("exact 0.5 ±0", shown(half));
  }

  @Test
  void aChangeMovesWithTheDigitsOfBothAmounts() {
    // 105 ± 0.5 against 100 ± 0.5: from 104.5/100.5 = +3.98010 to 105.5/99.5 = +6.03015.
    Verdict found =
        Verdict.of(
            said("change_pct", "4.9", "0.1", null),
            List.of(
                part("amount", "105", "1", "1", null), part("previous", "100", "1", "1", null)));
    assertEquals("within-rounding 5 ±1.08015075", shown(found));
    Verdict exact =
        Verdict.of(
            said("change_pct", "-4.8", "0.1", null),
            List.of(
                part("amount", "952", "1", "0", null), part("previous", "1000", "1", "0", null)));
    assertEquals("exact -4.8 ±0.05", shown(exact));
    Verdict off =
        Verdict.of(
            said("change_pct", "-4.7", "0.1", null),
            List.of(
                part("amount", "952", "1", "0", null), part("previous", "1000", "1", "0", null)));
    assertEquals("differs -4.8 ±0.05", shown(off));
  }

  @Test
  void aQuotientNeedsBothSides() {
    List<Verdict.Part> onlyNow = List.of(part("amount", "105", "1", "1", null));
    assertEquals("no-data", Verdict.of(said("change_pct", "5", "0.1", null), onlyNow).word());
    List<Verdict.Part> ofNothing =
        List.of(part("amount", "5", "1", "1", null), part("previous", "0", "1", "1", null));
    assertEquals("no-data", Verdict.of(said("change_pct", "5", "0.1", null), ofNothing).word());
    List<Verdict.Part> onlyBefore = List.of(part("previous", "105", "1", "1", null));
    assertEquals("no-data", Verdict.of(said("change_pct", "5", "0.1", null), onlyBefore).word());
  }

  private static String sum(String published, String precision, String... valuesAndDigits) {
    return shown(Verdict.of(said("sum", published, precision, null), parts(valuesAndDigits)));
  }

  private static boolean weak(String published, String precision, String... valuesAndDigits) {
    return Verdict.of(said("sum", published, precision, null), parts(valuesAndDigits)).weak();
  }

  private static boolean improbable(int parts, String published) {
    List<Verdict.Part> ones = new ArrayList<>();
    for (int i = 0; i < parts; i++) {
      ones.add(part("amount", "1", "1", "1", null));
    }
    return Verdict.of(said("sum", published, "1", null), ones).improbable();
  }

  private static String dated(String control, String row, String factor) {
    List<Verdict.Part> parts =
        List.of(part("amount", "5", "1", "0", null), part("amount", "6", factor, "0", row));
    return Verdict.of(said("sum", "10", "0", control), parts).word();
  }

  private static String upTo(String sum) {
    Statement said = new Statement("sum", false, number("10"), number("0.1"), null, true);
    return Verdict.of(said, List.of(part("amount", sum, "1", "0.1", null))).word();
  }

  private static Statement said(String measure, String published, String precision, String day) {
    return new Statement(measure, true, number(published), number(precision), day(day), false);
  }

  private static List<Verdict.Part> parts(String... valuesAndDigits) {
    List<Verdict.Part> parts = new ArrayList<>();
    for (int i = 0; i < valuesAndDigits.length; i += 2) {
      parts.add(part("amount", valuesAndDigits[i], "1", valuesAndDigits[i + 1], null));
    }
    return parts;
  }

  private static Verdict.Part part(
      String role, String value, String factor, String precision, String day) {
    return new Verdict.Part(role, number(value), number(factor), number(precision), day(day));
  }

  private static LocalDate day(String day) {
    return day == null ? null : LocalDate.parse(day);
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(text);
  }

  private static String shown(Verdict verdict) {
    return verdict.word() + " " + plain(verdict.computed()) + " ±" + plain(verdict.tolerance());
  }

  private static String plain(BigDecimal value) {
    return value == null
        ? "null"
        : value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }
}
