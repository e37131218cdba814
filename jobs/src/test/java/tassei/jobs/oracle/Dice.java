package tassei.jobs.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Chance that can be repeated: the same seed and the same questions give the same answers. */
final class Dice {
  private final SplittableRandom random;

  Dice(long seed, String purpose) {
    this.random = new SplittableRandom(seed * 1_000_003L + purpose.hashCode());
  }

  boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  /** A whole number, both ends included. */
  int between(int least, int most) {
    return random.nextInt(least, most + 1);
  }

  <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** One of the choices, or blank with the probability. */
  String pickOrBlank(double blank, List<String> choices) {
    return choices.isEmpty() || chance(blank) ? "" : pick(choices);
  }

  /** Some of the choices, at least one, in their order. */
  <T> List<T> some(List<T> choices) {
    List<T> taken = new ArrayList<>();
    for (T choice : choices) {
      if (chance(0.4)) {
        taken.add(choice);
      }
    }
    return taken.isEmpty() ? List.of(pick(choices)) : taken;
  }

  <T> List<T> shuffled(List<T> choices) {
    List<T> rest = new ArrayList<>(choices);
    List<T> order = new ArrayList<>();
    while (!rest.isEmpty()) {
      order.add(rest.remove(random.nextInt(rest.size())));
    }
    return order;
  }

  LocalDate day(LocalDate from, int within) {
    return from.plusDays(between(0, within));
  }

  /** Blank, or a day after the date. */
  String dayOrBlank(double blank, LocalDate from, int within) {
    return chance(blank) ? "" : day(from, within).toString();
  }

  /** The status of a row that is not taken back. */
  String standing() {
    return chance(0.2) ? "provisional" : "confirmed";
  }
}
