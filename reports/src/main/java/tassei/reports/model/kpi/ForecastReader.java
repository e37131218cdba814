package tassei.reports.model.kpi;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tassei.reports.model.value.Cells;
import tassei.reports.run.Column;
import tassei.reports.run.RunRow;
import tassei.reports.run.RunTable;
import tassei.reports.run.RunTables;

/** Forecasts of KPIs: the years they rest on and the years ahead, where the folder holds them. */
final class ForecastReader {
  private final Map<String, Integer> years = new HashMap<>();
  private final Map<String, List<ReportedKpi.Ahead>> ahead = new HashMap<>();

  private ForecastReader() {}

  /** Folders of old runs hold neither table. */
  static ForecastReader of(RunTables tables) {
    ForecastReader reader = new ForecastReader();
    if (tables.holds(RunTable.KPI_OBSERVATIONS)) {
      tables.each(RunTable.KPI_OBSERVATIONS, reader::observed);
    }
    if (tables.holds(RunTable.KPI_OUTLOOK)) {
      tables.each(RunTable.KPI_OUTLOOK, reader::expected);
    }
    return reader;
  }

  private void observed(RunRow row) {
    int first = Cells.year(row, Column.FROM_FISCAL_YEAR);
    int last = Cells.year(row, Column.FISCAL_YEAR);
    years.merge(row.text(Column.KPI), last - first + 1, Integer::sum);
  }

  private void expected(RunRow row) {
    ahead
        .computeIfAbsent(row.text(Column.KPI), code -> new ArrayList<>())
        .add(
            new ReportedKpi.Ahead(
                Cells.year(row, Column.FISCAL_YEAR),
                row.number(Column.FORECAST_P10),
                row.number(Column.FORECAST_P50),
                row.number(Column.FORECAST_P90)));
  }

  /** Of a row of kpi_attainment. */
  ReportedKpi.Forecast of(RunRow row) {
    String code = row.text(Column.KPI);
    BigDecimal probability = row.number(Column.P_ATTAIN);
    return new ReportedKpi.Forecast(
        row.number(Column.FORECAST_P10),
        row.number(Column.FORECAST_P50),
        row.number(Column.FORECAST_P90),
        probability,
        row.text(Column.FORECAST_REASON),
        row.has(Column.OUTLOOK) ? row.text(Column.OUTLOOK) : "",
        probability == null ? null : years.get(code),
        List.copyOf(ahead.getOrDefault(code, List.of())));
  }
}
