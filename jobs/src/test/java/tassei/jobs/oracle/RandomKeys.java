package tassei.jobs.oracle;

import java.util.ArrayList;
import java.util.List;

/** Keys of budget lines that come back from year to year and lie above and below each other. */
final class RandomKeys {
  private static final List<String> RECIPIENTS = List.of("agency", "in-house");
  private static final List<String> ACCOUNTS = List.of("general", "general", "reconstruction");

  private final RandomCodes codes;
  private final Dice dice;
  private final List<Keys> pool = new ArrayList<>();

  /** Where a line stands; blank is unknown. */
  record Keys(
      String ministry,
      String integratedProject,
      String programme,
      String recipient,
      String account) {}

  RandomKeys(RandomCodes codes, Dice dice) {
    this.codes = codes;
    this.dice = dice;
    for (int at = 0; at < 6; at++) {
      Keys keys = anywhere();
      pool.add(keys);
      pool.add(related(keys));
    }
  }

  /** Mostly keys that were there before. */
  Keys next() {
    return dice.chance(0.8) ? dice.pick(pool) : anywhere();
  }

  /**
   * Keys of a piece: any ministry and project; a programme that is nobody's parent or lies below
   * the whole's, so that no line is asked to lie inside itself; the whole's account or none.
   */
  Keys ofPiece(Keys whole) {
    List<String> programmes = new ArrayList<>(codes.leaves());
    if (!whole.programme().isEmpty()) {
      programmes.addAll(codes.below(whole.programme()));
      programmes.add(whole.programme());
    }
    return new Keys(
        dice.pickOrBlank(0.4, codes.ministries),
        project(0.5),
        dice.pickOrBlank(0.4, programmes),
        dice.pickOrBlank(0.6, RECIPIENTS),
        dice.chance(0.7) ? whole.account() : "");
  }

  /** Keys of a programme below: mostly those of the whole, some more of them known, some others. */
  Keys ofChild(Keys whole, String programme) {
    return new Keys(
        like(whole.ministry(), codes.ministries),
        like(whole.integratedProject(), codes.integratedProjects),
        programme,
        like(whole.recipient(), RECIPIENTS),
        dice.chance(0.9) ? whole.account() : dice.pickOrBlank(0.3, ACCOUNTS));
  }

  /** A project, none of them for sure, or unknown. */
  private String project(double blank) {
    return dice.chance(0.08) ? "outside" : dice.pickOrBlank(blank, codes.integratedProjects);
  }

  private String like(String key, List<String> choices) {
    if (key.isEmpty()) {
      return dice.pickOrBlank(0.5, choices);
    }
    return dice.chance(0.9) ? key : dice.pickOrBlank(0.3, choices);
  }

  private Keys anywhere() {
    return new Keys(
        dice.pickOrBlank(0.25, codes.ministries),
        project(0.3),
        dice.pickOrBlank(0.25, codes.programmes),
        dice.pickOrBlank(0.4, RECIPIENTS),
        dice.pickOrBlank(0.15, ACCOUNTS));
  }

  /** The same of the programme above, with some keys left open. */
  private Keys related(Keys keys) {
    return new Keys(
        dice.chance(0.4) ? "" : keys.ministry(),
        dice.chance(0.4) ? "" : keys.integratedProject(),
        codes.parents.getOrDefault(keys.programme(), keys.programme()),
        dice.chance(0.4) ? "" : keys.recipient(),
        dice.chance(0.1) ? "general" : keys.account());
  }
}
