package tassei.jobs.national;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tassei.contract.Scope;
import tassei.contract.column.Keys;
import tassei.contract.column.Results;
import tassei.contract.row.RestatementRow;
import tassei.contract.row.RollupRow;
import tassei.figures.change.BudgetComparison;
import tassei.figures.change.CauseSums;
import tassei.figures.change.ControlComparison;
import tassei.figures.change.CountedLine;
import tassei.figures.change.LineDifferences;
import tassei.figures.control.ControlVerdict;
import tassei.figures.stand.Passages;
import tassei.jobs.earlier.EarlierIndicators;
import tassei.jobs.earlier.EarlierRecords;
import tassei.jobs.earlier.EarlierTables;
import tassei.jobs.earlier.ResultRow;
import tassei.jobs.file.Location;
import tassei.jobs.record.PrintedLine;

/** Every difference to an earlier run of an actual, a target and a budget figure, by its cause. */
final class SinceEarlierRun {
  private SinceEarlierRun() {}

  static List<RestatementRow> differences(
      Location run, KnownBudget budget, ForecastIndicators indicators, JudgedStatements judged) {
    EarlierTables then = new EarlierTables(run);
    Passages passages = new Passages(new EarlierIndicators(then).stand(), indicators.stand());
    List<RestatementRow> rows = new ArrayList<>(passages.restatements());
    rows.addAll(ofBudget(then, budget));
    rows.addAll(ControlComparison.between(computed(then), computed(judged.verdicts())));
    return rows;
  }

  private static List<RestatementRow> ofBudget(EarlierTables then, KnownBudget now) {
    List<CountedLine> before =
        then.table(PrintedLine.TABLE).stream()
            .filter(EarlierRecords::counts)
            .map(EarlierRecords::line)
            .toList();
    List<CountedLine> after = now.counted();
    Map<Scope, CauseSums> causes =
        CauseSums.byScope(
            LineDifferences.between(before, after),
            now.terms().levels(),
            now.terms().disjoint(),
            now.terms().programmes());
    List<RollupRow> rollup = then.table(RollupRow.TABLE).stream().map(RollupRow::of).toList();
    return BudgetComparison.between(rollup, now.rollup(), causes);
  }

  private static Map<String, BigDecimal> computed(EarlierTables then) {
    Map<String, BigDecimal> computed = new HashMap<>();
    for (ResultRow row : then.table(ControlVerdict.TABLE)) {
      computed.put(row.text(Keys.CONTROL), row.number(Results.COMPUTED));
    }
    return computed;
  }

  private static Map<String, BigDecimal> computed(List<ControlVerdict> now) {
    Map<String, BigDecimal> computed = new HashMap<>();
    now.forEach(verdict -> computed.put(verdict.said().id(), verdict.found().computed()));
    return computed;
  }
}
