package tassei.figures.forecast.chance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import java.util.function.DoubleToLongFunction;

/**
 * What may still come under plans of many sizes. Probabilities change smoothly with the size of the
 * plan as long as they are made of the same parts ({@link Predictive#form}): worked out at a few
 * sizes, they are known between them to eleven digits ({@link SizeStretch}). So thousands of
 * scenarios cost what a few dozen do. What is not smooth is asked as it is.
 */
public final class SizedAhead {
  /** So far from a whole number a turn leaves no doubt of the count, if it is this smooth. */
  private static final double DOUBT = 1e-3;

  private static final double SMOOTH_TURN = 1e-5;
  private static final double SURE = 100;

  private final double[] sizes;
  private final DoubleFunction<Predictive> exactly;
  private final SizeStretch whole;
  private SizeStretch[] parts;

  private SizedAhead(double[] sizes, DoubleFunction<Predictive> exactly) {
    this.sizes = sizes;
    this.exactly = exactly;
    this.whole = new SizeStretch(exactly, sizes[0], sizes[sizes.length - 1]);
  }

  /**
   * One for each size, to be asked by one thread.
   *
   * @param sizes logarithms, each once and in ascending order
   * @param exactly what may come under a plan of that size
   */
  public static List<Predictive> of(double[] sizes, DoubleFunction<Predictive> exactly) {
    List<Predictive> all = new ArrayList<>();
    while (all.size() < sizes.length) {
      int first = all.size();
      int end = end(sizes, first, size -> exactly.apply(size).step());
      double[] ofStep = Arrays.copyOfRange(sizes, first, end);
      SizedAhead between = isFew(sizes, first, end) ? null : new SizedAhead(ofStep, exactly);
      for (int i = 0; i < ofStep.length; i++) {
        all.add(between == null ? exactly.apply(ofStep[i]) : between.new OfSize(i));
      }
    }
    return all;
  }

  /** So few that to work them out is as quick. */
  private static boolean isFew(double[] sizes, int first, int end) {
    return end - first <= 2 * SizeStretch.count(sizes[end - 1] - sizes[first]);
  }

  /** The first size for which another number is told: it only grows with a plan. */
  private static int end(double[] sizes, int first, DoubleToLongFunction told) {
    long own = told.applyAsLong(sizes[first]);
    int same = first;
    int other = sizes.length;
    while (other - same > 1) {
      int middle = (same + other) / 2;
      if (told.applyAsLong(sizes[middle]) == own) {
        same = middle;
      } else {
        other = middle;
      }
    }
    return other;
  }

  /** Of each size, the stretch of those made of the same parts; null where these are few. */
  private SizeStretch[] parts() {
    if (parts == null) {
      parts = new SizeStretch[sizes.length];
      int end;
      for (int first = 0; first < sizes.length; first = end) {
        end = end(sizes, first, size -> exactly.apply(size).form());
        SizeStretch part =
            isFew(sizes, first, end)
                ? null
                : new SizeStretch(exactly, sizes[first], sizes[end - 1]);
        for (int i = first; i < end; i++) {
          parts[i] = part;
        }
      }
    }
    return parts;
  }

  /** Under a plan of one size. */
  private final class OfSize implements Predictive {
    private final int index;
    private Predictive own;

    private OfSize(int index) {
      this.index = index;
    }

    @Override
    public double cdf(long x) {
      if (x < 0) {
        return 0;
      }
      OptionalDouble found = whole.cdf(x, sizes[index]);
      if (found.isEmpty() && parts()[index] != null) {
        found = parts()[index].cdf(x, sizes[index]);
      }
      return found.orElseGet(() -> own().cdf(x));
    }

    @Override
    public long quantile(double share) {
      Chebyshev turn = whole.turn(share);
      double roughness = turn.roughness();
      double found = turn.at(whole.place(sizes[index]));
      if (roughness < SMOOTH_TURN) {
        long count = (long) StrictMath.ceil(found);
        double doubt = Math.max(DOUBT, SURE * roughness);
        boolean isSure = count - found > doubt && found - count + 1 > doubt;
        return isSure ? count : Turn.near(count, share, own());
      }
      return Turn.near((long) Math.max(0, found), share, this);
    }

    @Override
    public double mean() {
      return own().mean();
    }

    @Override
    public double deviation() {
      return own().deviation();
    }

    private Predictive own() {
      if (own == null) {
        own = exactly.apply(sizes[index]);
      }
      return own;
    }
  }
}
