package tassei.contract.row;

import java.math.BigDecimal;
import java.util.List;
import tassei.contract.Scope;
import tassei.contract.column.Field;
import tassei.contract.column.Keys;
import tassei.contract.column.Results;
import tassei.contract.column.RowColumn;
import tassei.contract.column.RowTable;

/**
 * A row of {@code whatif_budget}: a sum that a scenario changes, beside the base.
 *
 * @param baseYen null: the base has no line there
 * @param differencePct null of a lower bound
 * @param openYen what may be missing from the sum of the base; null: nothing
 */
public record ScenarioBudgetRow(
    String scenario,
    Scope scope,
    BigDecimal baseYen,
    BigDecimal scenarioYen,
    BigDecimal differenceYen,
    BigDecimal differencePct,
    boolean atLeast,
    BigDecimal openYen) {
  public static final Field BASE_YEN = Field.yen("base_yen", "of the base; blank: no line there");
  public static final Field SCENARIO_YEN = Field.yen("scenario_yen", "of the scenario");
  public static final Field DIFFERENCE_YEN = Field.yen("difference_yen", "scenario less base");
  public static final Field DIFFERENCE_PCT =
      Field.percent(
          "difference_pct", "the difference in per cent of the base; blank of a lower bound");

  /** Only where scenario and base differ. */
  public static final RowTable<ScenarioBudgetRow> TABLE =
      RowTable.of(
          "whatif_budget",
          List.of(new RowColumn<>(Keys.SCENARIO, ScenarioBudgetRow::scenario)),
          RowColumn.each(ScopeColumns.ALL, ScenarioBudgetRow::scope),
          List.of(
              new RowColumn<>(BASE_YEN, ScenarioBudgetRow::baseYen),
              new RowColumn<>(SCENARIO_YEN, ScenarioBudgetRow::scenarioYen),
              new RowColumn<>(DIFFERENCE_YEN, ScenarioBudgetRow::differenceYen),
              new RowColumn<>(DIFFERENCE_PCT, ScenarioBudgetRow::differencePct),
              new RowColumn<>(Results.AT_LEAST, ScenarioBudgetRow::atLeast),
              new RowColumn<>(Results.OPEN_YEN, ScenarioBudgetRow::openYen)));
}
