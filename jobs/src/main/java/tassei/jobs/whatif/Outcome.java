package tassei.jobs.whatif;

import java.io.Serializable;
import java.util.List;

/**
 * What a scenario changes, in groups of lines that no adjustment can tell apart; small, since a
 * sweep has thousands of them.
 *
 * @param keys numbers of the groups of the base that change, then of the new lines
 * @param yen by how much
 * @param added new lines, with what they have in the end
 * @param problems why the scenario cannot be; empty where it can
 */
@SuppressWarnings("ArrayRecordComponent") // made once, read once, never compared
public record Outcome(int[] keys, long[] yen, List<Adjustment.NewLine> added, List<String> problems)
    implements Serializable {

  /** Of an entry of {@link #keys}. */
  public LineKey key(int entry, List<LineKey> ofBase) {
    int number = keys[entry];
    int known = ofBase.size();
    return number < known ? ofBase.get(number) : added.get(number - known).key();
  }
}
