package tassei.figures.forecast.chance;

/**
 * The values that are weighed, the same for every indicator: how fast against the plan (on a scale
 * of logarithms), by how much faster each year, and how uneven from year to year.
 */
public final class Grid {
  public static final double STEP = 0.05;
  public static final double HALF_STEP = STEP / 2;

  /** Logarithm of the rate against the plan: from a hundredth to two hundred times. */
  public static final double LEAST_RATE = -4.6;

  public static final int RATES = 201;

  /** Growth a year, as a difference of logarithms, on both sides of zero. */
  public static final int GROWTHS = 25;

  public static final int NO_GROWTH = GROWTHS / 2;

  private static final double[] UNEVEN = {0.004, 0.01, 0.025, 0.06, 0.12, 0.25, 0.5, 1};

  /** How many grades of unevenness there are. */
  public static final int DISPERSIONS = UNEVEN.length;

  private Grid() {}

  /** How uneven a year is from the next. */
  public static double dispersion(int index) {
    return UNEVEN[index];
  }

  public static double rate(int index) {
    return LEAST_RATE + index * STEP;
  }

  public static double growth(int index) {
    return (index - NO_GROWTH) * STEP;
  }

  /** Half years from the middle: so that growth over them is a whole number of half steps. */
  public static double halfYears(double years) {
    return StrictMath.rint(years * 2) / 2;
  }
}
