package tassei.figures.forecast.chance;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;

/** Plans from one size to another: what may come is worked out at a few, and known at all. */
final class SizeStretch {
  /**
   * A roughness that is of no digit that is ever printed; sums that leave out what is next to
   * nothing are no smoother.
   */
  private static final double NEGLIGIBLE = 1e-11;

  private static final int TURNS = 12;

  private final DoubleFunction<Predictive> exactly;
  private final double from;
  private final double to;
  private final double[] places;
  private final Predictive[] asked;
  private final Map<Long, Chebyshev> probabilities = new HashMap<>();
  private final Map<Double, Chebyshev> turns = new HashMap<>();

  /** Sizes are logarithms. */
  SizeStretch(DoubleFunction<Predictive> exactly, double from, double to) {
    this.exactly = exactly;
    this.from = from;
    this.to = to;
    this.places = Chebyshev.places(count(to - from));
    this.asked = new Predictive[places.length];
  }

  /** At how many sizes a stretch is worked out. */
  static int count(double stretch) {
    return stretch <= 0.06 ? 10 : stretch <= 0.15 ? 12 : stretch <= 0.35 ? 16 : 24;
  }

  /** The probability of at most x; empty where it is not smooth. */
  OptionalDouble cdf(long x, double size) {
    Chebyshev ofX = probabilities.computeIfAbsent(x, this::probabilities);
    return ofX.roughness() < NEGLIGIBLE
        ? OptionalDouble.of(Math.max(0, Math.min(1, ofX.at(place(size)))))
        : OptionalDouble.empty();
  }

  private Chebyshev probabilities(long x) {
    double[] values = new double[places.length];
    for (int i = 0; i < values.length; i++) {
      if (asked[i] == null) {
        asked[i] = exactly.apply(size(places[i]));
      }
      values[i] = asked[i].cdf(x);
    }
    return Chebyshev.through(values);
  }

  /**
   * The place between two counts where the probability turns from less to more than a share: of
   * large counts it moves smoothly with the size of a plan, though no count does.
   */
  Chebyshev turn(double share) {
    return turns.computeIfAbsent(share, this::turnsOf);
  }

  private Chebyshev turnsOf(double share) {
    double[] at = Chebyshev.places(TURNS);
    double[] values = new double[TURNS];
    double before = -1;
    for (int i = 0; i < TURNS; i++) {
      Predictive ahead = exactly.apply(size(at[i]));
      double change = i == 0 ? 0 : size(at[i]) - size(at[i - 1]);
      long count =
          i == 0
              ? ahead.quantile(share)
              : Turn.near((long) (before * StrictMath.exp(change)), share, ahead);
      values[i] = Turn.before(count, share, ahead);
      before = count;
    }
    return Chebyshev.through(values);
  }

  double place(double size) {
    return (2 * size - from - to) / (to - from);
  }

  private double size(double place) {
    return (from + to + place * (to - from)) / 2;
  }
}
