package tassei.jobs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import tassei.figures.forecast.Forecast;
import tassei.figures.forecast.Forecasts;
import tassei.figures.forecast.series.Terms;
import tassei.jobs.io.Keep;
import tassei.jobs.stage.KpiTables;
import tassei.jobs.table.ResultTables;

/**
 * From the figures of the indicators, which are few, to where each will end.
 *
 * @param observations what the forecasts rest on
 * @param forecasts of every indicator
 * @param onTheWay where counts will stand at the ends of the years to come
 */
record Outlook(Dataset<Row> observations, Dataset<Row> forecasts, Dataset<Row> onTheWay) {

  static Outlook of(Foundations foundations, Dataset<Row> rollup, Terms terms, Keep keep) {
    Map<String, ProjectBudgets> budgets =
        terms.elasticity() == 0 ? Map.of() : ProjectBudgets.of(rollup);
    Map<String, Forecast> forecasts = Forecasts.of(foundations.indicators(budgets), terms);
    List<Row> ends = new ArrayList<>();
    List<Row> onTheWay = new ArrayList<>();
    forecasts.forEach(
        (kpi, forecast) -> {
          ends.add(end(kpi, forecast));
          forecast.ahead().forEach(year -> onTheWay.add(onTheWay(kpi, year)));
        });
    return new Outlook(
        keep.of(foundations.observations(), ResultTables.KPI_OBSERVATIONS.fields()),
        keep.of(ends, KpiTables.FORECAST),
        keep.of(onTheWay, ResultTables.KPI_OUTLOOK.fields()));
  }

  static Row end(String kpi, Forecast forecast) {
    return RowFactory.create(
        kpi, forecast.p10(), forecast.p50(), forecast.p90(), forecast.pAttain(), forecast.reason());
  }

  static Row onTheWay(String kpi, Forecast.YearAhead year) {
    return RowFactory.create(kpi, year.year(), year.p10(), year.p50(), year.p90());
  }
}
