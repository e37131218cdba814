package tassei.figures.ledger;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tassei.contract.Scope;
import tassei.contract.row.RollupRow;
import tassei.figures.budget.LineSet;

/** What is asked later of the sums of all owners. It grows by one answer after the other. */
public final class OwnerSums implements Serializable {
  private final ArrayList<RollupRow> rollup = new ArrayList<>();
  private final HashMap<LineSet, List<Scope>> closed = new HashMap<>();

  /** This, with what the sums of one more owner mean. */
  public OwnerSums plus(OwnerAnswer answer) {
    rollup.addAll(answer.kept());
    addClosed(answer.closed());
    return this;
  }

  /** This, with what others come to added to it. */
  public OwnerSums plus(OwnerSums others) {
    rollup.addAll(others.rollup);
    addClosed(others.closed);
    return this;
  }

  private void addClosed(Map<LineSet, List<Scope>> others) {
    others.forEach(
        (lines, scopes) -> closed.computeIfAbsent(lines, any -> new ArrayList<>()).addAll(scopes));
  }

  /** Those that are asked for later; of all levels, where they are to be compared. */
  public List<RollupRow> rollup() {
    return rollup;
  }

  /** Which scopes are closed, by their lines. */
  public Map<LineSet, List<Scope>> closed() {
    return closed;
  }
}
