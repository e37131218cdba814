package tassei.figures.forecast.chance;

/** The standard normal distribution, by the rational approximation of Hart (1968). */
final class Normal {
  private static final double[] ABOVE = {
    3.52624965998911e-02,
    0.700383064443688,
    6.37396220353165,
    33.912866078383,
    112.079291497871,
    221.213596169931,
    220.206867912376
  };
  private static final double[] BELOW = {
    8.83883476483184e-02,
    1.75566716318264,
    16.064177579207,
    86.7807322029461,
    296.564248779674,
    637.333633378831,
    793.826512519948,
    440.413735824752
  };
  private static final double TAIL = 7.07106781186547;
  private static final double ROOT_OF_TWO_PI = 2.506628274631;

  private Normal() {}

  static double cdf(double z) {
    double away = StrictMath.abs(z);
    if (away > 37) {
      return z > 0 ? 1 : 0;
    }
    double density = StrictMath.exp(-away * away / 2);
    double beyond =
        away < TAIL
            ? density * polynomial(ABOVE, away) / polynomial(BELOW, away)
            : density / fraction(away) / ROOT_OF_TWO_PI;
    return z > 0 ? 1 - beyond : beyond;
  }

  private static double polynomial(double[] coefficients, double x) {
    double value = 0;
    for (double coefficient : coefficients) {
      value = value * x + coefficient;
    }
    return value;
  }

  private static double fraction(double x) {
    double value = x + 0.65;
    for (int i = 4; i >= 1; i--) {
      value = x + i / value;
    }
    return value;
  }
}
