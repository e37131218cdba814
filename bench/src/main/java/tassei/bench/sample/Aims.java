package tassei.bench.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How far each indicator is to have come by what is known on the day: scattered around the plan's
 * line so that every judgement occurs.
 */
final class Aims {
  /** Actual over the plan's line: least and most of each standing. */
  private enum Standing {
    ATTAINED(1.27, 1.42),
    ON_TRACK(1.01, 1.18),
    AT_RISK(0.83, 0.96),
    BEHIND(0.52, 0.76);

    private final double least;
    private final double most;

    Standing(double least, double most) {
      this.least = least;
      this.most = most;
    }
  }

  private static final List<Standing> DECK =
      List.of(
          Standing.ATTAINED,
          Standing.ON_TRACK,
          Standing.ON_TRACK,
          Standing.ON_TRACK,
          Standing.ON_TRACK,
          Standing.AT_RISK,
          Standing.AT_RISK,
          Standing.AT_RISK,
          Standing.BEHIND,
          Standing.BEHIND);

  private final Dice dice;
  private final int newest;
  private final List<Standing> deck = new ArrayList<>();

  Aims(int newest, Dice dice) {
    this.newest = newest;
    this.dice = dice;
  }

  /** Totals of the counts, narrower indicators first: what they count fills the wider ones too. */
  Map<SampleKpi, Integer> of(List<SampleKpi> kpis) {
    Map<SampleKpi, Integer> aims = new LinkedHashMap<>();
    List<SampleKpi> narrowFirst = new ArrayList<>(kpis);
    narrowFirst.removeIf(SampleKpi::ratio);
    narrowFirst.sort(Comparator.comparingInt((SampleKpi kpi) -> kpi.tags().size()).reversed());
    for (SampleKpi kpi : narrowFirst) {
      int inside = 0;
      for (Map.Entry<SampleKpi, Integer> narrower : aims.entrySet()) {
        inside += within(narrower.getKey(), kpi) ? narrower.getValue() : 0;
      }
      aims.put(kpi, Math.max(aim(kpi), inside));
    }
    return aims;
  }

  /** Quantity over denominator of a ratio. */
  double ratio(SampleKpi kpi) {
    double scale = kpi.percent() ? 100 : 1;
    double target = kpi.target() == null ? scale / 2 : kpi.target().doubleValue();
    return Math.min(0.98, target / scale * dice.between(0.93, 1.05));
  }

  private int aim(SampleKpi kpi) {
    if (kpi.target() == null) {
      return kpi.tags().isEmpty() ? dice.between(20, 40) : dice.between(5, 12);
    }
    double elapsed = newest - kpi.fromFy() + 1;
    double period = kpi.yearly() ? 1 : kpi.dueFy() - kpi.fromFy() + 1;
    Standing standing = draw();
    double factor = dice.between(standing.least, standing.most);
    return Math.max(1, (int) Math.round(kpi.target().doubleValue() * elapsed / period * factor));
  }

  private Standing draw() {
    if (deck.isEmpty()) {
      deck.addAll(dice.shuffled(DECK));
    }
    return deck.remove(deck.size() - 1);
  }

  /** Whether all that one counts counts for the other. */
  static boolean within(SampleKpi narrow, SampleKpi wide) {
    return wide.kinds().containsAll(narrow.kinds())
        && (wide.integratedProject().isEmpty()
            || wide.integratedProject().equals(narrow.integratedProject()))
        && (wide.programme().isEmpty() || wide.programme().equals(narrow.programme()))
        && wide.tags().stream().allMatch(any -> narrow.tags().stream().anyMatch(any::containsAll));
  }
}
