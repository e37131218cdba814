package tassei.bench.forecast;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** What many forecasts come to. */
record Scores(
    int forecasts,
    double pitInside,
    double kolmogorov,
    double covered,
    double coveredLarge,
    double calibration,
    double crps,
    double brier) {
  private static final int BINS = 10;
  private static final double LARGE = 50;

  static Scores of(List<Judged> all) {
    List<Judged> large = all.stream().filter(one -> one.mean() >= LARGE).toList();
    return new Scores(
        all.size(),
        share(all, one -> one.pit() >= 0.1 && one.pit() <= 0.9 ? 1 : 0),
        kolmogorov(all),
        share(all, one -> one.covered() ? 1 : 0),
        share(large, one -> one.covered() ? 1 : 0),
        calibration(all),
        share(all, Judged::crps),
        share(all, Judged::brier));
  }

  private static double share(List<Judged> all, ToDoubleFunction<Judged> value) {
    return all.stream().mapToDouble(value).average().orElse(Double.NaN);
  }

  /** The greatest distance of the values from evenly spread ones. */
  private static double kolmogorov(List<Judged> all) {
    double[] values = all.stream().mapToDouble(Judged::pit).sorted().toArray();
    double greatest = 0;
    for (int i = 0; i < values.length; i++) {
      double before = values[i] - (double) i / values.length;
      double after = (i + 1.0) / values.length - values[i];
      greatest = Math.max(greatest, Math.max(before, after));
    }
    return greatest;
  }

  /** What was said against what came, by tenths of probability, weighted by their sizes. */
  private static double calibration(List<Judged> all) {
    double[] said = new double[BINS];
    double[] came = new double[BINS];
    for (Judged one : all) {
      int bin = (int) Math.min(BINS - 1, one.probability() * BINS);
      said[bin] += one.probability();
      came[bin] += one.attained() ? 1 : 0;
    }
    double error = 0;
    for (int bin = 0; bin < BINS; bin++) {
      error += StrictMath.abs(said[bin] - came[bin]);
    }
    return error / all.size();
  }
}
