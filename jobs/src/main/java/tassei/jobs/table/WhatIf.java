package tassei.jobs.table;

import java.util.ArrayList;
import java.util.List;
import tassei.contract.column.Field;
import tassei.contract.column.Keys;
import tassei.contract.column.ResultTable;
import tassei.contract.column.Results;

/** Tables of a what-if. */
public final class WhatIf {
  public static final Field FILE = Field.text("file", "the scenario file or workbook");
  public static final Field ADJUSTMENTS =
      Field.text("adjustments", "what the scenario does, in order");
  public static final Field ELASTICITY =
      Field.number(
          "elasticity", "assumed: by how many per cent results follow one per cent of budget");
  public static final Field LAG =
      Field.count("lag", "assumed: years between a budget and its results");
  public static final Field SWEEP = Field.text("sweep", "the scenario file's name, of a sweep");
  public static final Field SWEPT = Field.text("swept", "the adjustment that is varied");
  public static final Field SWEPT_VALUE = Field.number("swept_value", "the value it has here");
  public static final Field SWEPT_UNIT = Field.text("swept_unit", "% or yen");
  public static final Field POSITION = Field.count("position", "order of the scenarios, from 1");
  public static final Field FOLDER =
      Field.text("folder", "where its own tables are; blank where there are too many");

  public static final Field BASE_YEN = Field.yen("base_yen", "of the base; blank: no line there");
  public static final Field SCENARIO_YEN = Field.yen("scenario_yen", "of the scenario");
  public static final Field DIFFERENCE_YEN = Field.yen("difference_yen", "scenario less base");
  public static final Field DIFFERENCE_PCT =
      Field.percent(
          "difference_pct", "the difference in per cent of the base; blank of a lower bound");

  public static final Field ASSUMED =
      Field.text("assumed", "as-stated, none (elasticity 0) or double (twice the elasticity)");
  public static final Field STATEMENT =
      Field.text("statement", "what the row assumes; never estimated from data");
  public static final Field BASE_P10 = Results.FORECAST_P10.named("base_p10");
  public static final Field BASE_P50 = Results.FORECAST_P50.named("base_p50");
  public static final Field BASE_P90 = Results.FORECAST_P90.named("base_p90");
  public static final Field BASE_P_ATTAIN = Results.P_ATTAIN.named("base_p_attain");
  public static final Field DIFFERENCE_P50 =
      Field.number("difference_p50", "scenario less base, of the value in the middle");
  public static final Field DIFFERENCE_P_ATTAIN =
      Field.percent("difference_p_attain", "scenario less base, of the probability");

  public static final Field BASE_RUN = Field.text("base_run", "the run the scenario is laid over");

  /** A table of a run, each row with the scenario and the base it is of. */
  public static ResultTable marked(ResultTable table) {
    List<Field> fields = new ArrayList<>(table.fields());
    fields.add(Keys.SCENARIO);
    fields.add(BASE_RUN);
    return new ResultTable(table.name(), List.copyOf(fields));
  }

  public static final ResultTable SCENARIOS =
      new ResultTable(
          "whatif_scenarios",
          List.of(
              POSITION,
              Keys.SCENARIO,
              FILE,
              ADJUSTMENTS,
              ELASTICITY,
              LAG,
              SWEEP,
              SWEPT,
              SWEPT_VALUE,
              SWEPT_UNIT,
              FOLDER));

  /** Only where scenario and base differ. */
  public static final ResultTable BUDGET =
      new ResultTable(
          "whatif_budget",
          List.of(
              Keys.SCENARIO,
              Keys.COLLECTION,
              Keys.LEVEL,
              Keys.FISCAL_YEAR,
              Keys.STAGE,
              Keys.MINISTRY,
              Keys.INTEGRATED_PROJECT,
              Keys.PROGRAMME,
              Keys.RECIPIENT,
              Keys.ACCOUNT,
              BASE_YEN,
              SCENARIO_YEN,
              DIFFERENCE_YEN,
              DIFFERENCE_PCT,
              Results.AT_LEAST,
              Results.OPEN_YEN));

  /** Only indicators whose budgets differ. */
  public static final ResultTable FORECAST =
      new ResultTable(
          "whatif_forecast",
          List.of(
              Keys.SCENARIO,
              Keys.KPI,
              ASSUMED,
              ELASTICITY,
              LAG,
              BASE_P10,
              BASE_P50,
              BASE_P90,
              BASE_P_ATTAIN,
              Results.FORECAST_P10,
              Results.FORECAST_P50,
              Results.FORECAST_P90,
              Results.P_ATTAIN,
              DIFFERENCE_P50,
              DIFFERENCE_P_ATTAIN,
              STATEMENT));

  public static final List<ResultTable> ALL = List.of(SCENARIOS, BUDGET, FORECAST);

  private WhatIf() {}
}
