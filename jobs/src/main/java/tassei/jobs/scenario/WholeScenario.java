package tassei.jobs.scenario;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import tassei.contract.column.Field;
import tassei.contract.column.Keys;
import tassei.contract.column.Results;
import tassei.contract.column.RowTable;
import tassei.contract.row.AttainmentRow;
import tassei.contract.row.ExecutionRow;
import tassei.contract.row.ForecastEnd;
import tassei.contract.row.OutlookRow;
import tassei.contract.row.RollupRow;
import tassei.contract.row.ScopeColumns;
import tassei.figures.forecast.Forecast;
import tassei.figures.outlook.IndicatorOutlook;
import tassei.figures.scenario.LineChange;
import tassei.figures.scenario.ScenarioLines;
import tassei.figures.scenario.ScenarioLines.AmountChange;
import tassei.figures.scenario.TouchedYears;
import tassei.jobs.earlier.ResultRow;
import tassei.jobs.record.MoneyUnit;
import tassei.jobs.record.PrintedLine;
import tassei.jobs.table.Budget;
import tassei.jobs.whatif.Adjustment;
import tassei.jobs.whatif.Base;
import tassei.jobs.whatif.Outcome;
import tassei.jobs.whatif.Scenario;
import tassei.jobs.whatif.ScenarioSet;
import tassei.jobs.whatif.Trial;
import tassei.jobs.write.TableQueue;

/** The tables of a run under one scenario. */
final class WholeScenario {
  /** Tables that a budget bears on; the others are the base's. */
  static final List<RowTable<?>> OWN =
      List.of(
          PrintedLine.TABLE,
          RollupRow.TABLE,
          ExecutionRow.TABLE,
          AttainmentRow.TABLE,
          OutlookRow.TABLE);

  private static final RowTable<ResultRow> LINES =
      RowTable.of(PrintedLine.TABLE.name(), PrintedLine.TABLE.fields(), ResultRow::get);

  private final Base base;
  private final Scenario scenario;
  private final Outcome outcome;
  private final Map<String, AmountChange> changes;
  private final ScenarioFolder folder;
  private final MarkedTables tables;

  /** Each table is written while the next is made. */
  WholeScenario(ScenarioSet asked, int number, Path own, TableQueue tables) {
    this.base = asked.base();
    this.scenario = asked.scenarios().get(number);
    this.outcome = asked.outcomes().get(number);
    this.changes = changes();
    this.folder = new ScenarioFolder(asked.run(), own);
    this.tables = new MarkedTables(scenario.name(), base, folder, tables);
  }

  /** A piece that changes changes every line that it is a piece of. */
  private Map<String, AmountChange> changes() {
    Map<String, Long> counted = Trial.changeOfLines(base.lines(), scenario, base.sums());
    Map<String, Long> amounts = new HashMap<>();
    counted.forEach(
        (line, yen) -> {
          for (String at : base.wholesOf(line)) {
            amounts.merge(at, yen, Math::addExact);
          }
        });
    Map<String, AmountChange> all = new HashMap<>();
    amounts.forEach(
        (line, yen) ->
            all.put(
                line,
                new AmountChange(
                    BigDecimal.valueOf(yen), BigDecimal.valueOf(counted.getOrDefault(line, 0L)))));
    return all;
  }

  /** What it has in common with the base. */
  void copy() {
    tables.copy();
  }

  /** The lines of the base under the scenario. */
  void begin(Supplier<PrintedLines> read) {
    tables.write(LINES, () -> lines(read.get()));
  }

  private OwnRows<ResultRow> lines(PrintedLines read) {
    if (read.areAll()) {
      return OwnRows.all(lines(read.rows()));
    }
    List<ResultRow> changed =
        read.rows().stream().filter(row -> changes.containsKey(row.text(Keys.LINE))).toList();
    return new OwnRows<>(1, key -> changes.containsKey(key[0]), lines(changed));
  }

  Set<String> changedLines() {
    return changes.keySet();
  }

  /** What an earlier report of a line said stays said. */
  private List<ResultRow> lines(List<ResultRow> printed) {
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
    BigDecimal amount = change.amountYen().divide(unit, 8, RoundingMode.HALF_UP);
    return added(
        change.countedYen(),
        Results.COUNTED_YEN,
        added(change.amountYen(), Results.AMOUNT_YEN, added(amount, Budget.AMOUNT, row)));
  }

  /** What is not told stays so. */
  private static ResultRow added(BigDecimal more, Field column, ResultRow row) {
    BigDecimal told = row.number(column);
    return told == null ? row : row.with(column, told.add(more));
  }

  /** Lines that it adds. */
  List<LineChange> added() {
    return outcome.added().stream()
        .map(line -> ScenarioTables.change(line.key(), line.yen()))
        .toList();
  }

  /** What the lines come to. */
  void writeSums(ScenarioLines lines, TouchedYears touched, LaidBase laid) {
    ScenarioLines.Summed summed = lines.under(changes, added()).in(touched);
    if (laid.fits(RollupRow.TABLE) && laid.fits(ExecutionRow.TABLE)) {
      Predicate<Object[]> isTouched = key -> touched.has((String) key[0], (Integer) key[2]);
      int scope = ScopeColumns.ALL.size();
      tables.write(RollupRow.TABLE, () -> new OwnRows<>(scope, isTouched, summed.rollup()));
      tables.write(
          ExecutionRow.TABLE, () -> new OwnRows<>(ExecutionRow.KEY, isTouched, summed.execution()));
    } else {
      ScenarioLines.Summed all = summed.plus(laid.sumsBeyond(touched));
      tables.write(RollupRow.TABLE, () -> OwnRows.all(all.rollup()));
      tables.write(ExecutionRow.TABLE, () -> OwnRows.all(all.execution()));
    }
  }

  /** How the indicators stand, as in the base, and where they will end. */
  void complete(List<AttainmentRow> stood, Map<String, Forecast> forecasts) {
    List<AttainmentRow> attainment = new ArrayList<>();
    for (AttainmentRow row : stood) {
      Forecast forecast = forecasts.get(row.kpi());
      ForecastEnd end = forecast == null ? ForecastEnd.NONE : IndicatorOutlook.end(forecast);
      attainment.add(row.with(end));
    }
    tables.write(AttainmentRow.TABLE, () -> OwnRows.all(attainment));
    tables.write(OutlookRow.TABLE, () -> OwnRows.all(onTheWay(forecasts)));
    tables.finish();
    folder.complete(base.tables().report(), said(), attainment);
  }

  private static List<OutlookRow> onTheWay(Map<String, Forecast> forecasts) {
    List<OutlookRow> rows = new ArrayList<>();
    forecasts.forEach(
        (kpi, forecast) ->
            forecast
                .ahead()
                .forEach(
                    year ->
                        rows.add(
                            new OutlookRow(kpi, year.year(), year.p10(), year.p50(), year.p90()))));
    return rows;
  }

  /** Its name, what it does and what it assumes. */
  private Map<String, Object> said() {
    return Map.of(
        "scenario", scenario.name(),
        "adjustments", scenario.adjustments().stream().map(Adjustment::shown).toList(),
        "elasticity", scenario.assumption().elasticity(),
        "lag", scenario.assumption().lag());
  }
}
