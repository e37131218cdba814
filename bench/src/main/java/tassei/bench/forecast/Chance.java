package tassei.bench.forecast;

import org.apache.commons.math3.distribution.GammaDistribution;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;

/** Seeded draws. */
final class Chance {
  private final RandomGenerator random;

  Chance(long seed) {
    this.random = new Well19937c(seed);
  }

  double uniform() {
    return random.nextDouble();
  }

  double between(double least, double most) {
    return least + (most - least) * random.nextDouble();
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  double normal(double mean, double deviation) {
    return mean + deviation * random.nextGaussian();
  }

  double gamma(double shape, double mean) {
    return new GammaDistribution(random, shape, mean / shape).sample();
  }

  int poisson(double mean) {
    return mean <= 0
        ? 0
        : new PoissonDistribution(
                random,
                mean,
                PoissonDistribution.DEFAULT_EPSILON,
                PoissonDistribution.DEFAULT_MAX_ITERATIONS)
            .sample();
  }

  /** Poisson around a mean that itself varies: a negative binomial. */
  int uneven(double mean, double dispersion) {
    return poisson(mean * gamma(1 / dispersion, 1));
  }

  int binomial(int trials, double probability) {
    int successes = 0;
    for (int i = 0; i < trials; i++) {
      successes += random.nextDouble() < probability ? 1 : 0;
    }
    return successes;
  }
}
