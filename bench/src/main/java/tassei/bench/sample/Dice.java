package tassei.bench.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** The only source of chance: the same seed gives the same sample on every machine. */
final class Dice {
  private final SplittableRandom random;

  Dice(long seed) {
    this.random = new SplittableRandom(seed);
  }

  boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  /** Both bounds can come up. */
  int between(int least, int most) {
    return random.nextInt(least, most + 1);
  }

  double between(double least, double most) {
    return least + (most - least) * random.nextDouble();
  }

  <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** Earlier choices come up more often, as some projects publish more than others. */
  <T> T pickSkewed(List<T> choices) {
    double place = random.nextDouble();
    return choices.get((int) (place * Math.sqrt(place) * choices.size()));
  }

  /** The index of one of the weights. */
  int weighted(double... weights) {
    double total = 0;
    for (double weight : weights) {
      total += weight;
    }
    double left = random.nextDouble() * total;
    int index = 0;
    while (index < weights.length - 1 && left >= weights[index]) {
      left -= weights[index];
      index++;
    }
    return index;
  }

  <T> List<T> shuffled(List<T> items) {
    List<T> shuffled = new ArrayList<>(items);
    for (int i = shuffled.size() - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      T kept = shuffled.get(i);
      shuffled.set(i, shuffled.get(other));
      shuffled.set(other, kept);
    }
    return shuffled;
  }

  /** Up to so many different ones, in the order they came up. */
  <T> List<T> some(List<T> choices, int most) {
    List<T> shuffled = shuffled(choices);
    return List.copyOf(shuffled.subList(0, Math.min(most, shuffled.size())));
  }
}
