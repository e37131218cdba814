package tassei.figures.control;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A statement and what was found.
 *
 * @param word what is said in the end, once it is known what may be missing from the sum
 * @param openYen what may be missing; null: nothing
 */
public record ControlVerdict(ControlStatement said, Verdict found, String word, BigDecimal openYen)
    implements Serializable {

  /**
   * Every statement beside what the tables give, in the order of the statements.
   *
   * @param ofBudget published ones about the budget, judged already
   * @param tallies what the rows behind the others come to, by figure
   */
  public static List<ControlVerdict> judgeAll(
      List<ControlStatement> statements,
      List<BudgetVerdict> ofBudget,
      Map<String, ControlTally> tallies) {
    Map<String, BudgetVerdict> judged = new HashMap<>();
    ofBudget.forEach(verdict -> judged.put(verdict.control().id(), verdict));
    List<ControlVerdict> verdicts = new ArrayList<>();
    for (ControlStatement said : statements) {
      ControlVerdict verdict = judge(said, judged.get(said.id()), tallies);
      if (!verdict.isSilent()) {
        verdicts.add(verdict);
      }
    }
    return verdicts;
  }

  private static ControlVerdict judge(
      ControlStatement said, BudgetVerdict ofBudget, Map<String, ControlTally> tallies) {
    if (ofBudget != null) {
      return new ControlVerdict(said, ofBudget.verdict(), ofBudget.word(), ofBudget.openYen());
    }
    String figure = ControlStatement.figure(said.id());
    Verdict found = Verdict.of(said.said(), tallies.getOrDefault(figure, ControlTally.NONE));
    return new ControlVerdict(said, found, found.word(), null);
  }

  /** What pieces leave of their envelope contradicts nothing, and is not told of. */
  private boolean isSilent() {
    return said.isUpperBound() && !found.word().equals("differs");
  }
}
