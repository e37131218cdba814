package tassei.reports.explain.address;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A number as a document prints it, with the digits it shows.
 *
 * @param shown its digits before the unit
 * @param unit what follows them, without blanks; empty where nothing does
 */
public record PrintedNumber(BigDecimal shown, String unit) {
  private static final Pattern FORM = Pattern.compile("([-▲△−]?)(\\d+(?:\\.\\d+)?)(\\D*)");

  /** Words about a number that are no unit. */
  private static final String BEFORE = "^(約|少なくとも|about|atleast)+";

  private static final String AFTER = "(の?内数|以上|以下|ormore|orless)+$";

  /** Powers of ten of the units of money. */
  private static final Map<String, Integer> MONEY =
      Map.ofEntries(
          Map.entry("円", 0),
          Map.entry("yen", 0),
          Map.entry("千円", 3),
          Map.entry("万円", 4),
          Map.entry("百万円", 6),
          Map.entry("億円", 8),
          Map.entry("億", 8),
          Map.entry("兆円", 12),
          Map.entry("兆", 12),
          Map.entry("millionyen", 6),
          Map.entry("million", 6),
          Map.entry("billionyen", 9),
          Map.entry("billion", 9),
          Map.entry("trillionyen", 12),
          Map.entry("trillion", 12));

  /** A number alone may stand in a table in yen, 億円 or billions. */
  private static final List<Integer> UNSAID = List.of(0, 8, 9);

  public static Optional<PrintedNumber> of(String text) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFKC)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[\\s,¥~]", "")
            .replaceAll(BEFORE + "|" + AFTER, "");
    Matcher form = FORM.matcher(plain);
    if (!form.matches()) {
      return Optional.empty();
    }
    BigDecimal digits = new BigDecimal(form.group(2));
    boolean isNegative = !form.group(1).isEmpty();
    return Optional.of(new PrintedNumber(isNegative ? digits.negate() : digits, form.group(3)));
  }

  /** Whether it can be nothing but a number: what follows it is no word that a name may hold. */
  public boolean isPlain() {
    return unit.isEmpty() || MONEY.containsKey(unit);
  }

  /** What is counted, without 万. */
  public String counted() {
    return unit.startsWith("万") ? unit.substring(1) : unit;
  }

  /** Whether yen print so, rounded to the digits shown. */
  public boolean isOfYen(BigDecimal yen) {
    return yen != null && powers().anyMatch(power -> rounds(yen.movePointLeft(power)));
  }

  /** Whether yen are so to the last. */
  public boolean isExactlyYen(BigDecimal yen) {
    return powers().anyMatch(power -> yen.movePointLeft(power).compareTo(shown) == 0);
  }

  /** Whether it is the same amount of the same unit; a number alone may be of any. */
  public boolean isSame(PrintedNumber printed) {
    boolean isUnit = unit.isEmpty() || power(unit).equals(power(printed.unit));
    return isUnit && shown.compareTo(printed.shown) == 0;
  }

  private static Optional<Integer> power(String unit) {
    return Optional.ofNullable(MONEY.get(unit));
  }

  /** Whether a count or a share prints so; a unit may be any but one of money. */
  public boolean isOf(BigDecimal number) {
    if (number == null || MONEY.containsKey(unit)) {
      return false;
    }
    boolean isTenThousands = unit.startsWith("万");
    return rounds(isTenThousands ? number.movePointLeft(4) : number);
  }

  private Stream<Integer> powers() {
    return unit.isEmpty() ? UNSAID.stream() : Stream.ofNullable(MONEY.get(unit));
  }

  private boolean rounds(BigDecimal number) {
    return number.setScale(shown.scale(), RoundingMode.HALF_UP).compareTo(shown) == 0;
  }
}
