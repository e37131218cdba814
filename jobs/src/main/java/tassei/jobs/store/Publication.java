package tassei.jobs.store;

import java.util.List;
import tassei.jobs.store.record.FinishedRun;

/**
 * What became of a computed run.
 *
 * @param differing files that are not as the kept run has them; only of a conflict
 */
public record Publication(Kind kind, FinishedRun run, LatestMove latest, List<String> differing) {

  /** How a computed run relates to the one kept under its id. */
  public enum Kind {
    /** There was none. */
    NEW,
    /** There was one that was damaged: it lies beside the new one. */
    REPAIRED,
    /** The same bytes: the new one was dropped. */
    REPRODUCED,
    /** Other bytes: the new one lies beside it. */
    CONFLICT
  }

  /** The new one stands in its place; what was damaged there lies beside it. */
  static Publication placed(FinishedRun placed, boolean isRepaired, LatestMove latest) {
    return new Publication(isRepaired ? Kind.REPAIRED : Kind.NEW, placed, latest, List.of());
  }

  static Publication reproduced(FinishedRun kept, LatestMove latest) {
    return new Publication(Kind.REPRODUCED, kept, latest, List.of());
  }

  static Publication conflict(FinishedRun beside, List<String> differing) {
    LatestMove stays = new LatestMove(false, "the same question gave other bytes");
    return new Publication(Kind.CONFLICT, beside, stays, differing);
  }
}
