package tassei.jobs.national;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tassei.contract.BudgetTable;
import tassei.contract.Level;
import tassei.contract.Owner;
import tassei.contract.Scope;
import tassei.contract.words.Stage;
import tassei.figures.budget.BudgetSum;
import tassei.figures.budget.LineSet;
import tassei.figures.budget.OnlyName;
import tassei.figures.budget.OwnerTables;
import tassei.figures.budget.WholeLines;

/** A sum is the same after it was cells. */
class SumCellsTest {
  private static final Level LEVEL = Level.named("ministry+programme");
  private static final Owner OWNER = new Owner("MHLW", null, "薬", null, null);
  private static final BudgetTable INITIAL = new BudgetTable("main", 2021, Stage.INITIAL);
  private static final BudgetTable EXECUTED = new BudgetTable("main", 2021, Stage.EXECUTED);

  private static final BudgetSum OF_ONE_LINE =
      new BudgetSum(
          new BigDecimal("181.80"),
          new BigDecimal("0.10"),
          LineSet.of("one"),
          new TreeSet<>(List.of("general")),
          true,
          new WholeLines(1, new BigDecimal("181.80"), "one", Owner.NOT_STATED),
          new OnlyName("MHLW", "MHLW"),
          OnlyName.NONE);

  private static final BudgetSum OF_SEVERAL =
      new BudgetSum(
          new BigDecimal("-7"),
          new BigDecimal("123456789012345678901234567890"),
          LineSet.of("two").plus(LineSet.of("three")),
          new TreeSet<>(List.of("general", "special", Scope.NONE)),
          false,
          new WholeLines(2, BigDecimal.ONE, null, null),
          new OnlyName("CAO", "MHLW"),
          new OnlyName("AMED", "AMED"));

  @Test
  void eachSumComesBackInItsTable() {
    assertEquals(
        new OwnerTables<>(LEVEL, OWNER, Map.of(INITIAL, OF_ONE_LINE, EXECUTED, OF_SEVERAL)),
        SumCells.sums(List.of(cells(INITIAL, OF_ONE_LINE), cells(EXECUTED, OF_SEVERAL)), levels()));
    assertEquals(
        new OwnerTables<>(LEVEL, OWNER, Map.of(INITIAL, BudgetSum.NONE)),
        SumCells.sums(List.<Object[]>of(cells(INITIAL, BudgetSum.NONE)), levels()));
  }

  @Test
  void aScopeOfSeveralTablesIsWhatTheyComeToTogether() {
    assertEquals(
        Map.of(INITIAL, OF_ONE_LINE.plus(OF_SEVERAL)),
        SumCells.sums(List.of(cells(INITIAL, OF_ONE_LINE), cells(INITIAL, OF_SEVERAL)), levels())
            .tables());
  }

  @Test
  void ownersAreToldApartByEachKeyAndByTheirLevel() {
    List<Object> own = SumCells.owner(cells(INITIAL, OF_ONE_LINE));
    assertEquals(own, SumCells.owner(cells(EXECUTED, OF_SEVERAL)));
    Scope scope = new Scope(INITIAL, LEVEL, OWNER);
    assertNotEquals(own, SumCells.owner(cells(scope.of(new Owner("MHLW", null, "x", null, null)))));
    assertNotEquals(own, SumCells.owner(cells(scope.of(new Owner("MHLW", "薬", null, null, null)))));
    assertNotEquals(
        own, SumCells.owner(cells(new Scope(INITIAL, Level.named("programme"), OWNER))));
  }

  private static Map<String, Level> levels() {
    return Map.of(LEVEL.code(), LEVEL);
  }

  private static Object[] cells(Scope scope) {
    return cells(scope, OF_ONE_LINE);
  }

  private static Object[] cells(BudgetTable table, BudgetSum sum) {
    return cells(new Scope(table, LEVEL, OWNER), sum);
  }

  private static Object[] cells(Scope scope, BudgetSum sum) {
    List<Object[]> rows = new ArrayList<>();
    SumCells.add(scope, sum, (table, cells) -> rows.add(cells));
    return rows.get(0);
  }
}
