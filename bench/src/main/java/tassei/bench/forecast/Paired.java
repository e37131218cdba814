package tassei.bench.forecast;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * By how much the model's score differs from another's over the same courses; below zero it is
 * better. The bounds hold 95 of 100 resamples.
 */
record Paired(double difference, double low, double high) {
  private static final int RESAMPLES = 1000;

  static Paired of(
      List<Judged> model, List<Judged> other, ToDoubleFunction<Judged> score, Chance chance) {
    double[] differences = new double[model.size()];
    for (int i = 0; i < differences.length; i++) {
      differences[i] = score.applyAsDouble(model.get(i)) - score.applyAsDouble(other.get(i));
    }
    double[] means = new double[RESAMPLES];
    for (int i = 0; i < RESAMPLES; i++) {
      double sum = 0;
      for (int j = 0; j < differences.length; j++) {
        sum += differences[chance.below(differences.length)];
      }
      means[i] = sum / differences.length;
    }
    Arrays.sort(means);
    double mean = Arrays.stream(differences).average().orElse(Double.NaN);
    return new Paired(mean, means[RESAMPLES * 25 / 1000], means[RESAMPLES * 975 / 1000 - 1]);
  }

  boolean isNoWorse() {
    return low <= 0;
  }

  boolean isBetter() {
    return high < 0;
  }

  String shown() {
    return String.format(Locale.ROOT, "%+.4f (%+.4f … %+.4f)", difference, low, high);
  }
}
