package tassei.figures.forecast.series;

/**
 * What one stretch of time brought.
 *
 * @param first fiscal year of the stretch
 * @param last one
 * @param months of the stretch observed
 * @param denominator of how many, for a ratio; null where unknown
 * @param known share of the stretch that is reported by now
 * @param provisional how much of the count stands in events that may still be withdrawn
 * @param provisionalOf the same of the denominator
 */
public record Observed(
    int first,
    int last,
    int months,
    double count,
    Double denominator,
    double known,
    double provisional,
    double provisionalOf) {

  /** What adding fractions as binary numbers may leave. */
  private static final double ALMOST_NOTHING = 1e-9;

  /** With nothing that may still be withdrawn. */
  public Observed(int first, int last, int months, double count, Double denominator, double known) {
    this(first, last, months, count, denominator, known, 0, 0);
  }

  public static Observed year(int year, double count) {
    return new Observed(year, year, 12, count, null, 1);
  }

  int years() {
    return months / 12;
  }

  /** Whether the count is a correction, whatever becomes of its provisional events. */
  public boolean isBelowZero() {
    return count < 0 || count - provisional < -ALMOST_NOTHING;
  }

  /** The count that will stand, if so many of its provisional events are confirmed. */
  public double expected(double confirmed) {
    return Math.max(0, count - provisional * (1 - confirmed));
  }

  /** The denominator that will stand. */
  public double expectedOf(double confirmed) {
    return denominator - provisionalOf * (1 - confirmed);
  }
}
