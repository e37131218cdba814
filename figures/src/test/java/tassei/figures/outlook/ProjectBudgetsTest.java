package tassei.figures.outlook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tassei.contract.BudgetTable;
import tassei.contract.Level;
import tassei.contract.Owner;
import tassei.contract.Scope;
import tassei.contract.row.RollupRow;
import tassei.contract.words.Stage;

/** Which budgets a forecast looks at. */
class ProjectBudgetsTest {

  /** Of the initial budgets, and of equally many years the first collection's. */
  @Test
  void theCollectionThatKnowsMostYears() {
    Map<String, ProjectBudgets> budgets =
        ProjectBudgets.byProject(
            List.of(
                row("total", "S1", 2020, Stage.INITIAL, null, 9),
                row("integrated_project", "S1", 2021, Stage.INITIAL, "P", 1),
                row("integrated_project", "S1", 2022, Stage.DRAFT, "P", 2),
                row("integrated_project", "S1", 2023, Stage.DRAFT, "P", 3),
                row("integrated_project", "S3", 2021, Stage.INITIAL, "P", 4),
                row("integrated_project", "S3", 2022, Stage.INITIAL, "P", 5),
                row("integrated_project", "S2", 2021, Stage.INITIAL, "P", 6),
                row("integrated_project", "S2", 2022, Stage.INITIAL, "P", 7)));
    Map<Integer, BigDecimal> years =
        Map.of(2021, BigDecimal.valueOf(6), 2022, BigDecimal.valueOf(7));
    assertEquals(Map.of("P", new ProjectBudgets("S2", years)), budgets);
  }

  private static RollupRow row(
      String level, String collection, int year, Stage stage, String project, long yen) {
    Scope scope =
        new Scope(
            new BudgetTable(collection, year, stage),
            Level.named(level),
            new Owner(null, project, null, null, null));
    BigDecimal amount = BigDecimal.valueOf(yen);
    return new RollupRow(
        scope, amount, false, null, null, null, null, null, null, 1, null, null, null, null);
  }
}
