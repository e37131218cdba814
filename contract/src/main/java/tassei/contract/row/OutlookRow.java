package tassei.contract.row;

import java.math.BigDecimal;
import java.util.List;
import tassei.contract.column.Keys;
import tassei.contract.column.Results;
import tassei.contract.column.RowColumn;
import tassei.contract.column.RowTable;

/** A row of {@code kpi_outlook}: where a count will stand at the end of a year to come. */
public record OutlookRow(
    String kpi, int fiscalYear, BigDecimal p10, BigDecimal p50, BigDecimal p90) {
  public static final RowTable<OutlookRow> TABLE =
      new RowTable<>(
          "kpi_outlook",
          List.of(
              new RowColumn<>(Keys.KPI, OutlookRow::kpi),
              new RowColumn<>(Keys.FISCAL_YEAR, OutlookRow::fiscalYear),
              new RowColumn<>(Results.FORECAST_P10, OutlookRow::p10),
              new RowColumn<>(Results.FORECAST_P50, OutlookRow::p50),
              new RowColumn<>(Results.FORECAST_P90, OutlookRow::p90)));
}
