package tassei.figures.forecast.chance;

/**
 * A smooth function between two ends as a polynomial: asked at a few places, known everywhere. The
 * ends are −1 and 1.
 */
final class Chebyshev {
  /** So many last terms tell how near the polynomial is. */
  private static final int TOLD_BY = 3;

  private final double[] terms;

  private Chebyshev(double[] terms) {
    this.terms = terms;
  }

  /** Where it is asked: there the error of a polynomial is least. */
  static double[] places(int count) {
    double[] places = new double[count];
    for (int i = 0; i < count; i++) {
      places[i] = StrictMath.cos(Math.PI * (i + 0.5) / count);
    }
    return places;
  }

  /** Through the values at these places. */
  static Chebyshev through(double[] values) {
    int count = values.length;
    double[] terms = new double[count];
    for (int term = 0; term < count; term++) {
      for (int i = 0; i < count; i++) {
        terms[term] += values[i] * StrictMath.cos(Math.PI * term * (i + 0.5) / count);
      }
      terms[term] *= (term == 0 ? 1.0 : 2.0) / count;
    }
    return new Chebyshev(terms);
  }

  /** By Clenshaw's rule. */
  double at(double place) {
    double one = 0;
    double other = 0;
    for (int term = terms.length - 1; term > 0; term--) {
      double next = terms[term] + 2 * place * one - other;
      other = one;
      one = next;
    }
    return terms[0] + place * one - other;
  }

  /** The greatest of its last terms: next to nothing of a smooth function. */
  double roughness() {
    double greatest = 0;
    for (int term = terms.length - TOLD_BY; term < terms.length; term++) {
      greatest = Math.max(greatest, StrictMath.abs(terms[term]));
    }
    return greatest;
  }
}
