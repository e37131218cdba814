package tassei.jobs.write;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tassei.contract.column.RowTable;
import tassei.contract.row.ForecastEnd;
import tassei.contract.row.ScenarioBudgetRow;
import tassei.contract.row.ScenarioForecastRow;
import tassei.contract.row.ScopeColumns;

/** Rows of a what-if, in the order of their tables' columns. */
public final class ScenarioRows {
  private ScenarioRows() {}

  public static List<Object> budget(ScenarioBudgetRow row) {
    List<Object> values = new ArrayList<>(List.of(row.scenario()));
    values.addAll(RowTable.cells(row.scope(), ScopeColumns.ALL));
    values.addAll(
        Arrays.asList(
            row.baseYen(),
            row.scenarioYen(),
            row.differenceYen(),
            row.differencePct(),
            row.atLeast(),
            row.openYen()));
    return values;
  }

  public static List<Object> forecast(ScenarioForecastRow row) {
    ForecastEnd base = row.base();
    ForecastEnd changed = row.changed();
    return Arrays.asList(
        row.scenario(),
        row.kpi(),
        row.assumed(),
        row.elasticity(),
        (long) row.lag(),
        base.p10(),
        base.p50(),
        base.p90(),
        base.pAttain(),
        changed.p10(),
        changed.p50(),
        changed.p90(),
        changed.pAttain(),
        difference(changed.p50(), base.p50()),
        difference(changed.pAttain(), base.pAttain()),
        row.statement());
  }

  private static BigDecimal difference(BigDecimal one, BigDecimal other) {
    return one == null || other == null ? null : one.subtract(other);
  }
}
