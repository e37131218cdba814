package tassei.figures.budget;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tassei.contract.Level;

/**
 * What a budget is summed by.
 *
 * @param continuations which codes go on under which
 * @param disjoint collections that may be added, by the name of their sum
 */
public record BudgetTerms(
    Programmes programmes,
    List<Continuation> continuations,
    List<Level> levels,
    List<Level> executionLevels,
    Map<String, List<String>> disjoint)
    implements Serializable {

  /** All that are summed, among them the two that shares are taken of. */
  public List<Level> summed() {
    return Level.withWholes(
        Stream.concat(levels.stream(), executionLevels.stream()).distinct().toList());
  }
}
