package tassei.reports.text;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import tassei.reports.chart.Chart;
import tassei.reports.document.Cell;
import tassei.reports.document.Language;

/**
 * Money in one unit, chosen for a table by its size and stated over it. No digit is shown that the
 * published precision does not justify.
 */
public final class Amounts {
  /** Digits after the point of 億円; of billions one more, because they print to the same place. */
  private static final int MOST_DIGITS = 2;

  private final Words words;
  private final Unit unit;
  private final int power;
  private final int finest;

  private Amounts(Wording wording, Unit unit) {
    this(wording.words(), unit, unit.power(wording.language()), 0);
  }

  private Amounts(Words words, Unit unit, int power, int finest) {
    this.words = words;
    this.unit = unit;
    this.power = power;
    this.finest = finest;
  }

  /**
   * What amounts are counted in: English has no word for 億, and counts such amounts in billions.
   */
  enum Unit {
    HUNDRED_MILLION(8, 9),
    MILLION(6, 6),
    THOUSAND(3, 3);

    private final int least;
    private final int inEnglish;

    Unit(int least, int inEnglish) {
      this.least = least;
      this.inEnglish = inEnglish;
    }

    private int power(Language language) {
      return language == Language.JA ? least : inEnglish;
    }
  }

  /** The unit for these amounts in yen; null among them is unknown. */
  public static Amounts fitting(Wording wording, Collection<BigDecimal> yen) {
    BigDecimal largest = BigDecimal.ZERO;
    for (BigDecimal amount : yen) {
      largest = amount == null ? largest : largest.max(amount.abs());
    }
    return new Amounts(wording, unit(largest));
  }

  private static Unit unit(BigDecimal largest) {
    for (Unit unit : Unit.values()) {
      if (largest.compareTo(BigDecimal.TEN.pow(unit.least)) >= 0) {
        return unit;
      }
    }
    return Unit.THOUSAND;
  }

  /** As over a table: 億円, or ¥ billion. */
  public String unit() {
    return words.say("common.unit." + unit.name().toLowerCase(Locale.ROOT));
  }

  public BigDecimal inUnit(BigDecimal yen) {
    return yen.movePointLeft(power);
  }

  /** Digits after the point that the precision justifies; unknown precision is exact. */
  public int digits(BigDecimal yen, BigDecimal precision) {
    int own =
        precision == null || precision.signum() == 0
            ? Numbers.digits(yen.movePointLeft(unit.least), MOST_DIGITS)
            : place(precision.movePointLeft(unit.least));
    return Math.max(finest, own) + power - unit.least;
  }

  /** The place to which the finest amounts print. */
  public int mostDigits() {
    return MOST_DIGITS + power - unit.least;
  }

  /** The place of the first digit that is not zero. */
  private static int place(BigDecimal precision) {
    int place = precision.scale() - precision.precision() + 1;
    return Math.max(0, Math.min(MOST_DIGITS, place));
  }

  /** All to the place of the finest of these, so that the decimals of a table line up. */
  public Amounts linedUp(Collection<BigDecimal> yen) {
    int most =
        yen.stream()
            .filter(Objects::nonNull)
            .mapToInt(amount -> Numbers.digits(amount.movePointLeft(unit.least), MOST_DIGITS))
            .max()
            .orElse(0);
    return new Amounts(words, unit, power, most);
  }

  /** Without its unit; precision in yen. */
  public String shown(BigDecimal yen, BigDecimal precision, Known known) {
    String number = Numbers.of(inUnit(yen), digits(yen, precision));
    return known == Known.AT_LEAST ? words.say("common.at-least", number) : number;
  }

  /** For a table; unknown where there is no amount. */
  public Cell cell(BigDecimal yen, BigDecimal precision, Known known) {
    return yen == null
        ? new Cell.Unknown("")
        : new Cell.Quantity(inUnit(yen), digits(yen, precision), shown(yen, precision, known));
  }

  /** For a chart; null where there is no amount. */
  public Chart.Value value(BigDecimal yen, BigDecimal precision, Known known) {
    return yen == null ? null : new Chart.Value(inUnit(yen), shown(yen, precision, known));
  }

  /** For a sentence: with a unit of its own, as 336億円以上 or at least ¥33.6 billion. */
  public static String said(Wording wording, BigDecimal yen, BigDecimal precision, Known known) {
    String amount =
        yen.signum() == 0
            ? wording.say("common.zero")
            : wording.language() == Language.JA
                ? saidInJapanese(wording, yen, precision)
                : saidInEnglish(wording, yen, precision);
    return known == Known.AT_LEAST ? wording.say("common.at-least.said", amount) : amount;
  }

  private static String saidInJapanese(Wording wording, BigDecimal yen, BigDecimal precision) {
    Amounts amounts = new Amounts(wording, unit(yen.abs()));
    return amounts.shown(yen, precision, Known.WHOLE) + amounts.unit();
  }

  private static String saidInEnglish(Wording wording, BigDecimal yen, BigDecimal precision) {
    boolean isBillions = yen.abs().compareTo(BigDecimal.TEN.pow(9)) >= 0;
    int power = isBillions ? 9 : 6;
    BigDecimal amount = yen.abs().movePointLeft(power);
    Amounts amounts = new Amounts(wording, unit(yen.abs()));
    int digits = Math.max(0, amounts.digits(yen, precision) + power - amounts.power);
    String key = isBillions ? "common.billion" : "common.million";
    String sign = yen.signum() < 0 ? "\u2212" : "";
    return sign + wording.say(key, Numbers.of(amount, digits));
  }

  /** Whether an amount is the whole, or a lower bound of it. */
  public enum Known {
    WHOLE,
    AT_LEAST;

    public static Known of(boolean atLeast) {
      return atLeast ? AT_LEAST : WHOLE;
    }
  }
}
