package tassei.figures.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tassei.contract.BudgetTable;
import tassei.contract.Level;
import tassei.contract.Owner;
import tassei.contract.Scope;
import tassei.contract.row.ScenarioBudgetRow;
import tassei.contract.words.Stage;
import tassei.figures.scenario.ScenarioBudgets.BaseSum;

/** Small changes in, small sums out. */
class ScenarioSumsTest {
  private static final BudgetTable TABLE = new BudgetTable("main", 2024, Stage.INITIAL);
  private static final ScenarioSums SUMS =
      new ScenarioSums(
          List.of(Level.TOTAL, Level.named("ministry"), Level.named("programme")),
          Map.of("both", List.of("main", "other")));

  private static LineChange change(String ministry, String programme, String above, long yen) {
    return new LineChange(
        TABLE,
        new Owner(ministry, null, programme, null, null),
        above == null ? List.of(programme) : List.of(programme, above),
        BigDecimal.valueOf(yen));
  }

  @Test
  void aChangeStandsInEveryScopeOfItsLineAndInSumsOfCollections() {
    Map<Scope, YenChange> sums = SUMS.of(List.of(change("M", "P", "Q", 5)));
    assertEquals(8, sums.size());
    assertEquals(
        new YenChange(new BigDecimal("5"), false),
        sums.get(
            new Scope(TABLE, Level.named("programme"), new Owner(null, null, "Q", null, null))));
    assertEquals(
        new YenChange(new BigDecimal("5"), true),
        sums.get(new Scope(TABLE.in("both"), Level.TOTAL, Owner.NOT_STATED)));
  }

  @Test
  void whatIsGivenAndTakenInOneScopeIsNoRow() {
    Map<Scope, YenChange> sums =
        SUMS.of(List.of(change("M", "P", null, 5), change("N", "P", null, -5)));
    List<ScenarioBudgetRow> rows =
        ScenarioBudgets.of(
            "s",
            sums,
            Map.of(
                new Scope(TABLE, Level.named("ministry"), new Owner("M", null, null, null, null)),
                new BaseSum(BigDecimal.TEN, false, null)));
    assertEquals(
        List.of("M 10 15 50.00000", "M null 5 null", "N null -5 null", "N null -5 null"),
        rows.stream()
            .map(
                row ->
                    row.scope().owner().ministry()
                        + " "
                        + row.baseYen()
                        + " "
                        + row.scenarioYen()
                        + " "
                        + row.differencePct())
            .sorted()
            .toList());
  }

  @Test
  void orderAndGroupingDoNotMatter() {
    Random random = new Random(1);
    List<LineChange> changes = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      changes.add(
          change("M" + random.nextInt(3), "P" + random.nextInt(4), "Q", random.nextInt(99) - 50));
    }
    Map<Scope, YenChange> all = SUMS.of(changes);
    Collections.shuffle(changes, random);
    Map<Scope, YenChange> grouped = new HashMap<>(SUMS.of(changes.subList(0, 20)));
    SUMS.of(changes.subList(20, 50))
        .forEach((scope, sum) -> grouped.merge(scope, sum, YenChange::plus));
    assertEquals(all, grouped);
    assertEquals(
        YenChange.NONE.plus(all.values().iterator().next()), all.values().iterator().next());
  }
}
