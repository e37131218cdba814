package tassei.figures.control;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/**
 * What a control finds: the tables' figure beside the published one, and what rounding explains.
 */
public record Verdict(
    BigDecimal computed,
    BigDecimal difference,
    BigDecimal tolerance,
    String word,
    boolean weak,
    boolean improbable,
    long parts)
    implements Serializable {

  private static final MathContext DIGITS = new MathContext(60, RoundingMode.HALF_UP);
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal HUNDRED = new BigDecimal(100);
  private static final int SCALE = 8;

  /** One row that belongs to a control. */
  public record Part(
      String role,
      BigDecimal value,
      BigDecimal factor,
      BigDecimal precision,
      LocalDate reportedOn) {}

  /** Whether a statement and its tables say the same, as far as digits go. */
  public static boolean isAgreement(String word) {
    return word.equals("exact") || word.equals("within-rounding");
  }

  public static Verdict of(Statement said, Iterable<Part> parts) {
    ControlTally tally = ControlTally.NONE;
    for (Part part : parts) {
      tally = tally.plus(ControlTally.of(part));
    }
    return of(said, tally);
  }

  public static Verdict of(Statement said, ControlTally tally) {
    Tally main = tally.main();
    Tally other = tally.other();
    LocalDate newest = tally.newest();
    boolean superseded =
        said.reportedOn() != null && newest != null && newest.isAfter(said.reportedOn());
    boolean quotient = List.of("ratio", "change_pct").contains(said.measure());
    long count = main.parts() + other.parts();
    boolean nothingBelow = quotient && (other.isEmpty() || other.sum().signum() == 0);
    if (main.isEmpty() || nothingBelow) {
      String word = superseded ? "superseded" : "no-data";
      return new Verdict(null, null, null, word, false, false, count);
    }
    return quotient
        ? ofQuotient(said, main, other, superseded, count)
        : ofSum(said, main, superseded, count);
  }

  /** Half the digits of what is said, and half of each part's. */
  private static Verdict ofSum(Statement said, Tally main, boolean superseded, long count) {
    BigDecimal tolerance = main.precision().add(said.precision()).multiply(HALF);
    BigDecimal difference = main.sum().subtract(said.published());
    boolean weak = main.smallest() != null && tolerance.compareTo(main.smallest()) >= 0;
    String word = word(said, difference, tolerance, superseded);
    return new Verdict(
        main.sum(),
        difference,
        tolerance,
        word,
        weak,
        word.equals("within-rounding") && isImprobable(said, main, difference),
        count);
  }

  private static Verdict ofQuotient(
      Statement said, Tally main, Tally other, boolean superseded, long count) {
    BigDecimal computed = quotient(said, main.sum(), other.sum());
    BigDecimal difference = computed.subtract(said.published());
    BigDecimal moved = moved(said, main, other, computed);
    BigDecimal tolerance = said.precision().multiply(HALF).add(moved);
    BigDecimal lost =
        main.smallest() == null || said.measure().equals("ratio")
            ? null
            : main.smallest().multiply(HUNDRED).divide(other.sum().abs(), DIGITS);
    boolean weak = lost != null && tolerance.compareTo(lost) >= 0;
    return new Verdict(
        scaled(computed),
        scaled(difference),
        scaled(tolerance),
        word(said, difference, tolerance, superseded),
        weak,
        false,
        count);
  }

  private static BigDecimal quotient(Statement said, BigDecimal main, BigDecimal other) {
    boolean change = said.measure().equals("change_pct");
    BigDecimal part = change ? main.subtract(other) : main;
    BigDecimal times = change || said.percent() ? HUNDRED : BigDecimal.ONE;
    return part.multiply(times).divide(other, DIGITS);
  }

  /** How far the quotient can move when both amounts move within their own digits. */
  private static BigDecimal moved(Statement said, Tally main, Tally other, BigDecimal computed) {
    BigDecimal up = main.precision().multiply(HALF);
    BigDecimal down = other.precision().multiply(HALF);
    BigDecimal most = BigDecimal.ZERO;
    for (BigDecimal top : List.of(main.sum().add(up), main.sum().subtract(up))) {
      for (BigDecimal bottom : List.of(other.sum().add(down), other.sum().subtract(down))) {
        if (bottom.signum() != 0) {
          most = most.max(quotient(said, top, bottom).subtract(computed).abs());
        }
      }
    }
    return most;
  }

  private static String word(
      Statement said, BigDecimal difference, BigDecimal tolerance, boolean superseded) {
    if (superseded) {
      return "superseded";
    }
    if (difference.signum() == 0) {
      return "exact";
    }
    boolean allowed = said.upperBound() && difference.signum() < 0;
    boolean explained = allowed || difference.abs().compareTo(tolerance) <= 0;
    return explained ? "within-rounding" : "differs";
  }

  /** Beyond three standard deviations of what independent roundings add up to. */
  private static boolean isImprobable(Statement said, Tally main, BigDecimal difference) {
    BigDecimal variance = main.squares().add(said.precision().multiply(said.precision()));
    BigDecimal twelveTimes = difference.multiply(difference).multiply(new BigDecimal(12));
    return twelveTimes.compareTo(variance.multiply(new BigDecimal(9))) > 0;
  }

  private static BigDecimal scaled(BigDecimal value) {
    return value.setScale(SCALE, RoundingMode.HALF_UP);
  }
}
