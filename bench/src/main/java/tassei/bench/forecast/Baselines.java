package tassei.bench.forecast;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.special.Beta;
import org.apache.commons.math3.special.Gamma;
import tassei.figures.forecast.chance.Predictive;

/** What one would say without the model; half an event is added so that none says never. */
final class Baselines {
  static final String LINE = "Poisson, straight line";
  static final String LAST = "Poisson, last year";
  static final String ALONE = "negative binomial without prior";

  private Baselines() {}

  static Map<String, Predictive> of(List<Integer> seen, int yearsAhead) {
    double mean = (Course.sum(seen) + 0.5) / seen.size();
    double last = seen.get(seen.size() - 1) + 0.5;
    Map<String, Predictive> all = new LinkedHashMap<>();
    all.put(LINE, new Counts(mean * yearsAhead, 0));
    all.put(LAST, new Counts(last * yearsAhead, 0));
    all.put(ALONE, new Counts(mean * yearsAhead, dispersion(seen, mean) / yearsAhead));
    return all;
  }

  /** By moments. */
  private static double dispersion(List<Integer> seen, double mean) {
    double squares = 0;
    for (int count : seen) {
      squares += (count - mean) * (count - mean);
    }
    double variance = squares / (seen.size() - 1);
    return Math.max(0, (variance - mean) / (mean * mean));
  }

  private record Counts(double mean, double dispersion) implements Predictive {
    @Override
    public double cdf(long x) {
      if (x < 0) {
        return 0;
      }
      double shape = 1 / dispersion;
      return dispersion < 1e-6
          ? Gamma.regularizedGammaQ(x + 1.0, mean)
          : Beta.regularizedBeta(shape / (shape + mean), shape, x + 1.0);
    }

    @Override
    public double deviation() {
      return StrictMath.sqrt(mean * (1 + mean * dispersion));
    }
  }
}
