package tassei.contract.row;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import tassei.contract.column.Field;
import tassei.contract.column.Keys;
import tassei.contract.column.Results;
import tassei.contract.column.RowColumn;
import tassei.contract.column.RowTable;

/**
 * A row of {@code whatif_forecast}: an indicator whose budget a scenario changes, beside the base.
 *
 * @param assumed as-stated, none or double
 * @param elasticity by how many per cent results follow one per cent of budget
 * @param lag years between a budget and its results
 * @param statement what the row assumes
 */
public record ScenarioForecastRow(
    String scenario,
    String kpi,
    String assumed,
    BigDecimal elasticity,
    int lag,
    ForecastEnd base,
    ForecastEnd changed,
    String statement) {
  public static final Field ASSUMED =
      Field.text("assumed", "as-stated, none (elasticity 0) or double (twice the elasticity)");
  public static final Field ELASTICITY =
      Field.number(
          "elasticity", "assumed: by how many per cent results follow one per cent of budget");
  public static final Field LAG =
      Field.count("lag", "assumed: years between a budget and its results");
  public static final Field BASE_P10 = Results.FORECAST_P10.named("base_p10");
  public static final Field BASE_P50 = Results.FORECAST_P50.named("base_p50");
  public static final Field BASE_P90 = Results.FORECAST_P90.named("base_p90");
  public static final Field BASE_P_ATTAIN = Results.P_ATTAIN.named("base_p_attain");
  public static final Field DIFFERENCE_P50 =
      Field.number("difference_p50", "scenario less base, of the value in the middle");
  public static final Field DIFFERENCE_P_ATTAIN =
      Field.percent("difference_p_attain", "scenario less base, of the probability");
  public static final Field STATEMENT =
      Field.text("statement", "what the row assumes; never estimated from data");

  /** Only indicators whose budgets differ. */
  public static final RowTable<ScenarioForecastRow> TABLE =
      new RowTable<>(
          "whatif_forecast",
          List.of(
              new RowColumn<>(Keys.SCENARIO, ScenarioForecastRow::scenario),
              new RowColumn<>(Keys.KPI, ScenarioForecastRow::kpi),
              new RowColumn<>(ASSUMED, ScenarioForecastRow::assumed),
              new RowColumn<>(ELASTICITY, ScenarioForecastRow::elasticity),
              new RowColumn<>(LAG, row -> (long) row.lag()),
              new RowColumn<>(BASE_P10, row -> row.base().p10()),
              new RowColumn<>(BASE_P50, row -> row.base().p50()),
              new RowColumn<>(BASE_P90, row -> row.base().p90()),
              new RowColumn<>(BASE_P_ATTAIN, row -> row.base().pAttain()),
              new RowColumn<>(Results.FORECAST_P10, row -> row.changed().p10()),
              new RowColumn<>(Results.FORECAST_P50, row -> row.changed().p50()),
              new RowColumn<>(Results.FORECAST_P90, row -> row.changed().p90()),
              new RowColumn<>(Results.P_ATTAIN, row -> row.changed().pAttain()),
              new RowColumn<>(DIFFERENCE_P50, row -> row.difference(ForecastEnd::p50)),
              new RowColumn<>(DIFFERENCE_P_ATTAIN, row -> row.difference(ForecastEnd::pAttain)),
              new RowColumn<>(STATEMENT, ScenarioForecastRow::statement)));

  private BigDecimal difference(Function<ForecastEnd, BigDecimal> of) {
    return RestatementRow.difference(of.apply(base), of.apply(changed));
  }
}
