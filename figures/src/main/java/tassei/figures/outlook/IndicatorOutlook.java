package tassei.figures.outlook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tassei.contract.row.AttainmentRow;
import tassei.contract.row.ForecastEnd;
import tassei.contract.row.ObservationRow;
import tassei.contract.row.OutlookRow;
import tassei.contract.row.RollupRow;
import tassei.figures.forecast.Forecast;
import tassei.figures.forecast.Forecasts;
import tassei.figures.forecast.series.Terms;
import tassei.figures.indicator.AssessedKpi;

/**
 * From the figures of the indicators to where each will end.
 *
 * @param observations what the forecasts rest on
 * @param forecasts by indicator
 */
public record IndicatorOutlook(List<ObservationRow> observations, Map<String, Forecast> forecasts) {

  public static IndicatorOutlook of(Foundations foundations, List<RollupRow> rollup, Terms terms) {
    Map<String, ProjectBudgets> budgets =
        terms.elasticity() == 0 ? Map.of() : ProjectBudgets.byProject(rollup);
    return new IndicatorOutlook(
        foundations.observations(), Forecasts.of(foundations.indicators(budgets), terms));
  }

  /** Every indicator with what is forecast of it. */
  public List<AttainmentRow> attainment(List<AssessedKpi> assessed) {
    return assessed.stream().map(AssessedKpi::attainment).map(this::withForecast).toList();
  }

  private AttainmentRow withForecast(AttainmentRow row) {
    Forecast forecast = forecasts.get(row.kpi());
    return row.with(forecast == null ? ForecastEnd.NONE : end(forecast));
  }

  /** As the table of attainment has it. */
  public static ForecastEnd end(Forecast forecast) {
    return new ForecastEnd(
        forecast.p10(), forecast.p50(), forecast.p90(), forecast.pAttain(), forecast.reason());
  }

  /** Where counts will stand at the ends of the years to come. */
  public List<OutlookRow> onTheWay() {
    List<OutlookRow> rows = new ArrayList<>();
    forecasts.forEach(
        (kpi, forecast) -> forecast.ahead().forEach(year -> rows.add(row(kpi, year))));
    return rows;
  }

  private static OutlookRow row(String kpi, Forecast.YearAhead year) {
    return new OutlookRow(kpi, year.year(), year.p10(), year.p50(), year.p90());
  }
}
