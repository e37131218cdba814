package tassei.contract.row;

import java.math.BigDecimal;

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
    String statement) {}
