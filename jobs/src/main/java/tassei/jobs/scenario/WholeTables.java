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
import tassei.contract.column.Results;
import tassei.contract.column.RowColumn;
import tassei.contract.column.RowTable;
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
import tassei.jobs.record.PrintedLine;
import tassei.jobs.table.Budget;
import tassei.jobs.whatif.Adjustment;
import tassei.jobs.whatif.Outcome;
import tassei.jobs.whatif.Scenario;
import tassei.jobs.whatif.ScenarioSet;
import tassei.jobs.whatif.Trial;
import tassei.jobs.write.ResultFolder;

/** The tables of a run, once for each of a few scenarios. */
final class WholeTables {
  private static final Field BASE_RUN = Field.text("base_run", "the run the scenario is laid over");
  private static final RowTable<ResultRow> LINES =
      RowTable.of(PrintedLine.TABLE.name(), PrintedLine.TABLE.fields(), ResultRow::get);

  private final ScenarioSet asked;
  private final LaidBase base;
  private final Path folder;
  private final List<ResultRow> printed;
  private final ScenarioLines lines;

  WholeTables(ScenarioSet asked, LaidBase base, Path folder) {
    this.asked = asked;
    this.base = base;
    this.folder = folder;
    this.printed = base.tables().table(PrintedLine.TABLE);
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
    write(own, scenario, LINES, lines(changes, outcome));
    write(own, scenario, RollupRow.TABLE, summed.rollup());
    write(own, scenario, ExecutionRow.TABLE, summed.execution());
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
  private List<ResultRow> lines(Map<String, AmountChange> changes, Outcome outcome) {
    List<ResultRow> rows = new ArrayList<>();
    for (ResultRow row : printed) {
      AmountChange change =
          row.text(Keys.WHY_NOT) == null ? changes.get(row.text(Keys.LINE)) : null;
      rows.add(change == null ? row : changed(row, change));
    }
    for (int i = 0; i < outcome.added().size(); i++) {
      Adjustment.NewLine line = outcome.added().get(i);
      rows.add(NewLineRow.of("new line " + (i + 1) + ", " + line.where(), line));
    }
    return rows;
  }

  private static ResultRow changed(ResultRow row, AmountChange change) {
    BigDecimal unit = MoneyUnit.yenPer(row.text(Keys.UNIT));
    Map<String, Object> values = new HashMap<>(row.values());
    add(change.amountYen().divide(unit, 8, RoundingMode.HALF_UP), Budget.AMOUNT, values);
    add(change.amountYen(), Results.AMOUNT_YEN, values);
    add(change.countedYen(), Results.COUNTED_YEN, values);
    return new ResultRow(values);
  }

  /** What is not told stays so. */
  private static void add(BigDecimal more, Field column, Map<String, Object> values) {
    values.computeIfPresent(column.name(), (name, value) -> ((BigDecimal) value).add(more));
  }

  private void indicators(ResultFolder own, Scenario scenario, Map<String, Forecast> forecasts) {
    List<AttainmentRow> attainment = new ArrayList<>();
    for (AttainmentRow stood : new EarlierIndicators(base.tables()).attainment()) {
      Forecast forecast = forecasts.get(stood.kpi());
      ForecastEnd end = forecast == null ? ForecastEnd.NONE : IndicatorOutlook.end(forecast);
      attainment.add(stood.with(end));
    }
    write(own, scenario, AttainmentRow.TABLE, attainment);
    List<OutlookRow> onTheWay = new ArrayList<>();
    forecasts.forEach(
        (kpi, forecast) ->
            forecast
                .ahead()
                .forEach(
                    year ->
                        onTheWay.add(
                            new OutlookRow(kpi, year.year(), year.p10(), year.p50(), year.p90()))));
    write(own, scenario, OutlookRow.TABLE, onTheWay);
    Map<String, Object> said =
        Map.of(
            "scenario", scenario.name(),
            "adjustments", scenario.adjustments().stream().map(Adjustment::shown).toList(),
            "elasticity", scenario.assumption().elasticity(),
            "lag", scenario.assumption().lag());
    new ScenarioFolder(asked.run(), own.path()).complete(said, attainment);
  }

  /** Every row bears the scenario and the base, so that no copy of it passes for published. */
  private <R> void write(ResultFolder own, Scenario scenario, RowTable<R> table, List<R> rows) {
    List<RowColumn<R>> marks =
        List.of(
            new RowColumn<>(Keys.SCENARIO, row -> scenario.name()),
            new RowColumn<>(BASE_RUN, row -> asked.base().id()));
    own.write(RowTable.of(table.name(), table.columns(), marks), rows);
  }
}
