package tassei.jobs.scenario;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tassei.contract.column.Field;
import tassei.contract.column.Keys;
import tassei.contract.column.ResultTable;
import tassei.contract.column.Results;
import tassei.contract.row.AttainmentRow;
import tassei.contract.row.ExecutionRow;
import tassei.contract.row.ForecastEnd;
import tassei.contract.row.OutlookRow;
import tassei.contract.row.RollupRow;
import tassei.figures.forecast.Forecast;
import tassei.figures.outlook.IndicatorOutlook;
import tassei.figures.scenario.LineChange;
import tassei.figures.scenario.ScenarioLines;
import tassei.figures.scenario.ScenarioLines.AmountChange;
import tassei.jobs.earlier.EarlierIndicators;
import tassei.jobs.earlier.EarlierRecords;
import tassei.jobs.earlier.ResultRow;
import tassei.jobs.record.MoneyUnit;
import tassei.jobs.table.Budget;
import tassei.jobs.table.ResultTables;
import tassei.jobs.table.WhatIf;
import tassei.jobs.whatif.Adjustment;
import tassei.jobs.whatif.Outcome;
import tassei.jobs.whatif.Scenario;
import tassei.jobs.whatif.ScenarioSet;
import tassei.jobs.whatif.Trial;
import tassei.jobs.write.KpiRows;
import tassei.jobs.write.ResultFolder;

/** The tables of a run, once for each of a few scenarios. */
final class WholeTables {
  private final ScenarioSet asked;
  private final LaidBase base;
  private final Path folder;
  private final List<ResultRow> printed;
  private final ScenarioLines lines;

  WholeTables(ScenarioSet asked, LaidBase base, Path folder) {
    this.asked = asked;
    this.base = base;
    this.folder = folder;
    this.printed = base.tables().table(ResultTables.BUDGET_LINES);
    this.lines =
        new ScenarioLines(
            printed.stream().filter(EarlierRecords::counts).map(EarlierRecords::usedLine).toList(),
            base.printed(),
            base.terms());
  }

  void write(int number, Map<String, Forecast> forecasts) {
    Scenario scenario = asked.scenarios().get(number);
    Outcome outcome = asked.outcomes().get(number);
    ResultFolder own = new ResultFolder(folder.resolve(asked.folder(number)));
    Map<String, AmountChange> changes = changes(scenario);
    List<LineChange> added =
        outcome.added().stream()
            .map(line -> ScenarioTables.change(line.key(), line.yen()))
            .toList();
    ScenarioLines.Summed summed = lines.under(changes, added);
    write(own, scenario, ResultTables.BUDGET_LINES, lines(changes, outcome));
    write(
        own,
        scenario,
        ResultTables.BUDGET_ROLLUP,
        summed.rollup().stream().map(RollupRow.TABLE::cells).toList());
    write(
        own,
        scenario,
        ResultTables.BUDGET_EXECUTION,
        summed.execution().stream().map(ExecutionRow.TABLE::cells).toList());
    indicators(own, scenario, forecasts);
  }

  /** A piece that changes changes every line that it is a piece of. */
  private Map<String, AmountChange> changes(Scenario scenario) {
    Map<String, Long> counted =
        Trial.changeOfLines(asked.base().lines(), scenario, asked.base().sums());
    Map<String, Long> amounts = new HashMap<>();
    counted.forEach(
        (line, yen) -> {
          for (String at : asked.base().wholesOf(line)) {
            amounts.merge(at, yen, Math::addExact);
          }
        });
    Map<String, AmountChange> changes = new HashMap<>();
    amounts.forEach(
        (line, yen) ->
            changes.put(
                line,
                new AmountChange(
                    BigDecimal.valueOf(yen), BigDecimal.valueOf(counted.getOrDefault(line, 0L)))));
    return changes;
  }

  /** What an earlier report of a line said stays said. */
  private List<List<Object>> lines(Map<String, AmountChange> changes, Outcome outcome) {
    List<List<Object>> rows = new ArrayList<>();
    for (ResultRow row : printed) {
      AmountChange change =
          row.text(Keys.WHY_NOT) == null ? changes.get(row.text(Keys.LINE)) : null;
      List<Object> values = new ArrayList<>();
      for (Field column : ResultTables.BUDGET_LINES.fields()) {
        values.add(change == null ? row.get(column) : changed(row, column, change));
      }
      rows.add(values);
    }
    for (int i = 0; i < outcome.added().size(); i++) {
      Adjustment.NewLine line = outcome.added().get(i);
      rows.add(NewLineRow.values("new line " + (i + 1) + ", " + line.where(), line));
    }
    return rows;
  }

  private static Object changed(ResultRow row, Field column, AmountChange change) {
    if (column.equals(Budget.AMOUNT)) {
      BigDecimal unit = MoneyUnit.yenPer(row.text(Keys.UNIT));
      BigDecimal more = change.amountYen().divide(unit, 8, RoundingMode.HALF_UP);
      return row.number(column) == null ? null : row.number(column).add(more);
    }
    if (column.equals(Results.AMOUNT_YEN)) {
      return row.number(column) == null ? null : row.number(column).add(change.amountYen());
    }
    boolean isCounted = column.equals(Results.COUNTED_YEN) && row.number(column) != null;
    return isCounted ? row.number(column).add(change.countedYen()) : row.get(column);
  }

  private void indicators(ResultFolder own, Scenario scenario, Map<String, Forecast> forecasts) {
    List<List<Object>> attainment = new ArrayList<>();
    for (AttainmentRow stood : new EarlierIndicators(base.tables()).attainment()) {
      Forecast forecast = forecasts.get(stood.kpi());
      ForecastEnd end = forecast == null ? ForecastEnd.NONE : IndicatorOutlook.end(forecast);
      attainment.add(KpiRows.attainment(stood.with(end)));
    }
    write(own, scenario, ResultTables.KPI_ATTAINMENT, attainment);
    List<List<Object>> onTheWay = new ArrayList<>();
    forecasts.forEach(
        (kpi, forecast) ->
            forecast
                .ahead()
                .forEach(
                    year ->
                        onTheWay.add(
                            KpiRows.outlook(
                                new OutlookRow(
                                    kpi, year.year(), year.p10(), year.p50(), year.p90())))));
    write(own, scenario, ResultTables.KPI_OUTLOOK, onTheWay);
    Map<String, Object> said =
        Map.of(
            "scenario", scenario.name(),
            "adjustments", scenario.adjustments().stream().map(Adjustment::shown).toList(),
            "elasticity", scenario.assumption().elasticity(),
            "lag", scenario.assumption().lag());
    new ScenarioFolder(asked.run(), own.path()).complete(said, attainment);
  }

  /** Every row bears the scenario and the base, so that no copy of it passes for published. */
  private void write(
      ResultFolder own, Scenario scenario, ResultTable table, List<List<Object>> rows) {
    List<List<Object>> marked = new ArrayList<>();
    for (List<Object> row : rows) {
      List<Object> values = new ArrayList<>(row);
      values.add(scenario.name());
      values.add(asked.base().id());
      marked.add(values);
    }
    own.write(WhatIf.marked(table), marked);
  }
}
