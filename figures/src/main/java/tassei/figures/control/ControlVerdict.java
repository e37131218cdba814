package tassei.figures.control;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tassei.contract.column.Keys;
import tassei.contract.column.Results;
import tassei.contract.column.RowColumn;
import tassei.contract.column.RowTable;

/**
 * A statement and what was found.
 *
 * @param word what is said in the end, once it is known what may be missing from the sum
 * @param openYen what may be missing; null: nothing
 */
public record ControlVerdict(ControlStatement said, Verdict found, String word, BigDecimal openYen)
    implements Serializable {
  public static final RowTable<ControlVerdict> TABLE =
      new RowTable<>(
          "controls",
          List.of(
              new RowColumn<>(Keys.CONTROL, row -> row.said().id()),
              new RowColumn<>(Keys.CONTROLLED_TABLE, row -> row.said().table().code()),
              new RowColumn<>(Keys.MEASURE, row -> row.said().measure().code()),
              new RowColumn<>(Results.PUBLISHED, row -> row.said().published()),
              new RowColumn<>(Results.COMPUTED, row -> row.found().computed()),
              new RowColumn<>(Results.DIFFERENCE, row -> row.found().difference()),
              new RowColumn<>(Results.TOLERANCE, row -> row.found().tolerance()),
              new RowColumn<>(Results.VERDICT, ControlVerdict::word),
              new RowColumn<>(Results.WEAK, row -> row.found().weak()),
              new RowColumn<>(Keys.EXPECT, row -> row.said().expect().code()),
              new RowColumn<>(Results.PARTS, row -> row.found().parts()),
              new RowColumn<>(Keys.SOURCE, row -> row.said().source()),
              new RowColumn<>(Results.OPEN_YEN, ControlVerdict::openYen)));

  /** The same with what a page needs to name a control, as report.json lists it. */
  public static final RowTable<ControlVerdict> LISTED =
      RowTable.of(
          TABLE.name(),
          TABLE.columns(),
          List.of(
              new RowColumn<>(Keys.NAME_JA, row -> row.said().nameJa()),
              new RowColumn<>(Keys.NAME_EN, row -> row.said().nameEn()),
              new RowColumn<>(Keys.UNIT, row -> row.said().unit()),
              new RowColumn<>(Keys.REPORTED_ON, row -> row.said().reportedOn()),
              new RowColumn<>(Keys.COLLECTION, row -> row.said().scope().collection()),
              new RowColumn<>(Keys.YEARS, row -> row.said().scope().fiscalYear()),
              new RowColumn<>(Keys.MINISTRY, row -> row.said().scope().owner().ministry()),
              new RowColumn<>(
                  Keys.INTEGRATED_PROJECT, row -> row.said().scope().owner().integratedProject()),
              new RowColumn<>(Keys.PROGRAMME, row -> row.said().scope().owner().programme()),
              new RowColumn<>(Keys.RECIPIENT, row -> row.said().scope().owner().recipient()),
              new RowColumn<>(Keys.ACCOUNT, row -> row.said().scope().owner().account()),
              new RowColumn<>(Keys.STAGE, row -> row.said().scope().stage()),
              new RowColumn<>(Keys.KPI, row -> row.said().scope().kpi()),
              new RowColumn<>(Keys.BASIS, row -> row.said().scope().basis()),
              new RowColumn<>(Keys.LINE, row -> row.said().scope().line())));

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
