package tassei.jobs.table;

import java.util.List;
import java.util.stream.Stream;
import tassei.contract.column.Field;
import tassei.contract.column.Keys;
import tassei.contract.column.ResultTable;
import tassei.contract.column.Results;
import tassei.contract.row.ExecutionRow;
import tassei.contract.row.RollupRow;

/** The result tables of a run, as other programs read them. */
public final class ResultTables {
  public static final ResultTable BUDGET_ROLLUP = RollupRow.TABLE.table();
  public static final ResultTable BUDGET_EXECUTION = ExecutionRow.TABLE.table();

  private static final List<Field> USED =
      List.of(
          Results.AMOUNT_YEN,
          Results.PRECISION_YEN,
          Results.COUNTED_YEN,
          Keys.WHY_NOT,
          OriginFields.FILE,
          OriginFields.RECORD);

  public static final ResultTable BUDGET_LINES = new ResultTable("budget_lines", budgetLines());
  public static final ResultTable KPI_ATTAINMENT =
      new ResultTable(
          "kpi_attainment",
          List.of(
              Keys.KPI,
              Keys.PLAN,
              Keys.INTEGRATED_PROJECT,
              Keys.PROGRAMME,
              Kpis.KIND,
              Keys.NAME_JA,
              Keys.NAME_EN,
              Kpis.UNIT_JA,
              Keys.MEASURE,
              Kpis.DIRECTION,
              Kpis.COMPARATOR,
              Keys.BASIS,
              Kpis.TARGET,
              Results.ACTUAL,
              Inputs.DENOMINATOR,
              Results.LATEST_FY,
              Keys.AS_OF,
              Results.ATTAINMENT_PCT,
              Results.ELAPSED_PCT,
              Results.PACE_PCT,
              Results.JUDGEMENT,
              Results.REASON,
              Results.SOURCE_KIND,
              Results.PROVISIONAL,
              Keys.SIMULATED,
              Results.FORECAST_P10,
              Results.FORECAST_P50,
              Results.FORECAST_P90,
              Results.P_ATTAIN,
              Results.FORECAST_REASON,
              Results.OUTLOOK,
              Results.ATTAINED_FOR_GOOD));

  public static final ResultTable KPI_YEARLY =
      new ResultTable(
          "kpi_yearly",
          List.of(
              Keys.KPI,
              Keys.FISCAL_YEAR,
              Results.YEARLY,
              Results.CUMULATIVE,
              Keys.STATUS,
              Results.SOURCE_KIND,
              Keys.REPORTED_ON));

  public static final ResultTable KPI_BY_SCOPE =
      new ResultTable(
          "kpi_by_scope",
          List.of(
              Keys.LEVEL,
              Keys.KPI,
              Keys.FISCAL_YEAR,
              Keys.MINISTRY,
              Keys.INTEGRATED_PROJECT,
              Keys.PROGRAMME,
              Results.DISEASE_AREA,
              Keys.PHASE,
              Keys.PURPOSE,
              Inputs.QUANTITY,
              Results.DISTINCT_OUTCOMES,
              Results.SHARED_OUTCOMES));

  public static final ResultTable KPI_EVENTS =
      new ResultTable(
          "kpi_events",
          List.of(
              Keys.KPI,
              Inputs.OUTCOME,
              Keys.PROJECT,
              Keys.FISCAL_YEAR,
              Inputs.QUANTITY,
              Inputs.DENOMINATOR,
              Keys.STATUS,
              Keys.REPORTED_ON,
              Results.COUNTED,
              Keys.WHY_NOT,
              OriginFields.FILE,
              OriginFields.RECORD));

  public static final ResultTable CONTROLS =
      new ResultTable(
          "controls",
          List.of(
              Controls.CONTROL,
              Controls.TABLE_NAME,
              Keys.MEASURE,
              Results.PUBLISHED,
              Results.COMPUTED,
              Results.DIFFERENCE,
              Results.TOLERANCE,
              Results.VERDICT,
              Results.WEAK,
              Controls.EXPECT,
              Results.PARTS,
              Keys.SOURCE,
              Results.OPEN_YEN));

  public static final ResultTable FINDINGS =
      new ResultTable(
          "findings",
          List.of(
              Remarks.CODE,
              Remarks.SEVERITY,
              Remarks.TABLE_NAME,
              Remarks.KEY,
              Remarks.MESSAGE_JA,
              Remarks.MESSAGE_EN));

  public static final ResultTable RESTATEMENTS =
      new ResultTable(
          "restatements",
          List.of(
              Remarks.TABLE_NAME,
              Remarks.KEY,
              Keys.FISCAL_YEAR,
              Remarks.KIND,
              Remarks.BEFORE,
              Remarks.AFTER,
              Remarks.CHANGE,
              Remarks.BEFORE_REPORTED_ON,
              Remarks.AFTER_REPORTED_ON));

  /** Beyond the contract: the rows behind each control and each published indicator. */
  public static final ResultTable FIGURE_ROWS =
      new ResultTable(
          "figure_rows",
          List.of(
              FigureRows.FIGURE,
              FigureRows.ROLE,
              FigureRows.PART,
              Keys.FISCAL_YEAR,
              FigureRows.VALUE,
              FigureRows.FACTOR,
              FigureRows.DIGITS,
              Keys.REPORTED_ON,
              Results.COUNTED,
              Keys.WHY_NOT,
              OriginFields.FILE,
              OriginFields.RECORD,
              Keys.SOURCE));

  /** Beyond the contract: the stretches of time that a forecast rests on. */
  public static final ResultTable KPI_OBSERVATIONS =
      new ResultTable(
          "kpi_observations",
          List.of(
              Keys.KPI,
              Forecasting.FROM_YEAR,
              Keys.FISCAL_YEAR,
              Forecasting.MONTHS,
              Forecasting.QUANTITY,
              Keys.DENOMINATOR,
              Forecasting.KNOWN_SHARE,
              Keys.SIMULATED,
              Forecasting.PROVISIONAL,
              Forecasting.PROVISIONAL_OF));

  /** Beyond the contract: where a cumulative count will stand at the end of each year to come. */
  public static final ResultTable KPI_OUTLOOK = new ResultTable("kpi_outlook", Forecasting.AHEAD);

  public static final List<ResultTable> ALL =
      List.of(
          BUDGET_ROLLUP,
          BUDGET_EXECUTION,
          BUDGET_LINES,
          KPI_ATTAINMENT,
          KPI_YEARLY,
          KPI_BY_SCOPE,
          KPI_EVENTS,
          CONTROLS,
          FINDINGS,
          RESTATEMENTS,
          FIGURE_ROWS,
          KPI_OBSERVATIONS,
          KPI_OUTLOOK);

  private static List<Field> budgetLines() {
    return Stream.concat(Budget.TABLE.entries().stream().map(Entry::field), USED.stream()).toList();
  }

  private ResultTables() {}
}
