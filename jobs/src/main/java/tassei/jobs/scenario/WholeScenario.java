package tassei.jobs.scenario;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
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
import tassei.jobs.write.RewrittenTable;
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

  private static final Field BASE_RUN = Field.text("base_run", "the run the scenario is laid over");
  private static final RowTable<ResultRow> LINES =
      RowTable.of(PrintedLine.TABLE.name(), PrintedLine.TABLE.fields(), ResultRow::get);

  private final Base base;
  private final Scenario scenario;
  private final Outcome outcome;
  private final Map<String, AmountChange> changes;
  private final ScenarioFolder folder;
  private final TableQueue tables;

  /** Each table is written while the next is made. */
  WholeScenario(ScenarioSet asked, int number, Path own, TableQueue tables) {
    this.base = asked.base();
    this.scenario = asked.scenarios().get(number);
    this.outcome = asked.outcomes().get(number);
    this.changes = changes();
    this.folder = new ScenarioFolder(asked.run(), own);
    this.tables = tables;
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
    tables.add("copies", folder::copyCommon);
  }

  /** The lines of the base under the scenario; each of its two files by a thread of its own. */
  void begin(Supplier<PrintedLines> read) {
    String table = LINES.name();
    tables.add(table + ".csv", () -> writeLines(read.get(), RewrittenTable::writeText, ".csv"));
    tables.add(
        table + ".parquet",
        () -> writeLines(read.get(), RewrittenTable::writeColumns, ".parquet"));
  }

  private void writeLines(
      PrintedLines read, BiConsumer<RewrittenTable<ResultRow>, Path> write, String kind) {
    if (!read.areAll()) {
      List<ResultRow> changed =
          read.rows().stream().filter(row -> changes.containsKey(row.text(Keys.LINE))).toList();
      write(
          rewritten(LINES, 1, key -> changes.containsKey(key[0]), lines(changed)), write, kind);
    } else if (kind.equals(".csv")) {
      tables.write(marked(LINES), lines(read.rows()));
    }
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
    boolean fits =
        RewrittenTable.fits(base.tableFolder(), RollupRow.TABLE)
            && RewrittenTable.fits(base.tableFolder(), ExecutionRow.TABLE);
    if (fits) {
      rewriteSums(RollupRow.TABLE, ScopeColumns.ALL.size(), touched, summed.rollup());
      rewriteSums(ExecutionRow.TABLE, ExecutionRow.KEY, touched, summed.execution());
    } else {
      ScenarioLines.Summed all = summed.plus(laid.sumsBeyond(touched));
      write(RollupRow.TABLE, all::rollup);
      write(ExecutionRow.TABLE, all::execution);
    }
  }

  /** Collection, level and fiscal year stand first in both of these tables. */
  private <R> void rewriteSums(RowTable<R> table, int key, TouchedYears touched, List<R> own) {
    RewrittenTable<R> rewritten =
        rewritten(table, key, at -> touched.has((String) at[0], (Integer) at[2]), own);
    tables.add(table.name() + ".csv", () -> write(rewritten, RewrittenTable::writeText, ".csv"));
    tables.add(
        table.name() + ".parquet",
        () -> write(rewritten, RewrittenTable::writeColumns, ".parquet"));
  }

  /** Only what changes is made anew. */
  private <R> RewrittenTable<R> rewritten(
      RowTable<R> table, int key, Predicate<Object[]> isReplaced, List<R> own) {
    return new RewrittenTable<>(
        base.tableFolder(),
        marked(table),
        List.of(scenario.name(), base.id()),
        key,
        isReplaced,
        own);
  }

  /** What is written last is hashed by many threads; what is long, at once by its own. */
  private <R> void write(
      RewrittenTable<R> table, BiConsumer<RewrittenTable<R>, Path> write, String kind) {
    write.accept(table, tables.directory("tables"));
    folder.hash("tables/" + table.table().name() + kind);
  }

  /** How the indicators stand, as in the base, and where they will end. */
  void complete(List<AttainmentRow> stood, Map<String, Forecast> forecasts) {
    List<AttainmentRow> attainment = new ArrayList<>();
    for (AttainmentRow row : stood) {
      Forecast forecast = forecasts.get(row.kpi());
      ForecastEnd end = forecast == null ? ForecastEnd.NONE : IndicatorOutlook.end(forecast);
      attainment.add(row.with(end));
    }
    write(AttainmentRow.TABLE, () -> attainment);
    write(OutlookRow.TABLE, () -> onTheWay(forecasts));
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

  /** Every row bears the scenario and the base, so that no copy of it passes for published. */
  private <R> void write(RowTable<R> table, Supplier<List<R>> rows) {
    tables.add(marked(table), rows);
  }

  private <R> RowTable<R> marked(RowTable<R> table) {
    List<RowColumn<R>> marks =
        List.of(
            new RowColumn<>(Keys.SCENARIO, row -> scenario.name()),
            new RowColumn<>(BASE_RUN, row -> base.id()));
    return RowTable.of(table.name(), table.columns(), marks);
  }
}
