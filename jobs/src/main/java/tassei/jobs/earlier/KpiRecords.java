package tassei.jobs.earlier;

import java.util.List;
import tassei.contract.column.Keys;
import tassei.contract.column.Results;
import tassei.contract.row.AttainmentRow;
import tassei.contract.row.ForecastEnd;
import tassei.contract.row.ObservationRow;
import tassei.contract.row.StatedIndicator;
import tassei.contract.words.Judgement;
import tassei.contract.words.Outlook;
import tassei.contract.words.SourceKind;
import tassei.contract.words.Status;
import tassei.figures.event.CountedEvent;
import tassei.figures.input.Origin;
import tassei.figures.kpi.PlannedKpi;
import tassei.jobs.record.InputRecords;
import tassei.jobs.table.InputColumns;
import tassei.jobs.table.InputRow;
import tassei.jobs.table.Kpis;

/** Rows of a finished run about indicators as records. */
final class KpiRecords {
  private static final InputColumns KPI_COLUMNS = new InputColumns(Kpis.TABLE);

  /** A definition is listed in report.json, which does not say where it was read. */
  private static final Origin NOT_TOLD = new Origin("", 0);

  private KpiRecords() {}

  static PlannedKpi kpi(ResultRow row) {
    Object[] values = Kpis.TABLE.valueFields().stream().map(row::get).toArray();
    return InputRecords.kpi(
        new InputRow(KPI_COLUMNS, values, NOT_TOLD, null, List.of(), List.of()));
  }

  static AttainmentRow attainment(ResultRow row) {
    return new AttainmentRow(
        stated(row),
        row.number(Results.ACTUAL),
        row.number(Keys.DENOMINATOR),
        row.year(Results.LATEST_FY),
        row.day(Keys.AS_OF),
        row.number(Results.ATTAINMENT_PCT),
        row.number(Results.ELAPSED_PCT),
        row.number(Results.PACE_PCT),
        row.word(Results.JUDGEMENT, Judgement::of),
        row.text(Results.REASON),
        row.word(Results.SOURCE_KIND, SourceKind::of),
        row.flag(Results.PROVISIONAL),
        row.flag(Keys.SIMULATED),
        forecast(row),
        row.word(Results.OUTLOOK, Outlook::of),
        (Boolean) row.get(Results.ATTAINED_FOR_GOOD));
  }

  private static StatedIndicator stated(ResultRow row) {
    return new StatedIndicator(
        row.text(Keys.KPI),
        row.text(Keys.PLAN),
        row.text(Keys.INTEGRATED_PROJECT),
        row.text(Keys.PROGRAMME),
        row.text(Keys.KIND),
        row.text(Keys.NAME_JA),
        row.text(Keys.NAME_EN),
        row.text(Keys.UNIT_JA),
        row.text(Keys.MEASURE),
        row.text(Keys.DIRECTION),
        row.text(Keys.COMPARATOR),
        row.text(Keys.BASIS),
        row.number(Keys.TARGET));
  }

  private static ForecastEnd forecast(ResultRow row) {
    return new ForecastEnd(
        row.number(Results.FORECAST_P10),
        row.number(Results.FORECAST_P50),
        row.number(Results.FORECAST_P90),
        row.number(Results.P_ATTAIN),
        row.text(Results.FORECAST_REASON));
  }

  static ObservationRow observation(ResultRow row) {
    return new ObservationRow(
        row.text(Keys.KPI),
        row.year(ObservationRow.FROM_YEAR),
        row.year(Keys.FISCAL_YEAR),
        row.count(ObservationRow.MONTHS),
        row.number(ObservationRow.QUANTITY),
        row.number(Keys.DENOMINATOR),
        row.number(ObservationRow.KNOWN_SHARE),
        row.flag(Keys.SIMULATED),
        row.number(ObservationRow.PROVISIONAL),
        row.number(ObservationRow.PROVISIONAL_OF));
  }

  /** A row of the table of events does not say whether it is invented. */
  static CountedEvent event(ResultRow row) {
    return new CountedEvent(
        row.text(Keys.KPI),
        row.text(Keys.OUTCOME),
        row.year(Keys.FISCAL_YEAR),
        row.number(Keys.QUANTITY),
        row.number(Keys.DENOMINATOR),
        row.word(Keys.STATUS, Status::of),
        false,
        row.day(Keys.REPORTED_ON));
  }
}
