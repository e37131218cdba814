package tassei.jobs.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tassei.contract.Level;
import tassei.contract.Scope;
import tassei.contract.column.Keys;
import tassei.contract.row.RollupRow;
import tassei.figures.outlook.Foundations;
import tassei.figures.outlook.ProjectBudgets;
import tassei.figures.scenario.ScenarioBudgets.BaseSum;
import tassei.figures.scenario.ScenarioForecasts;
import tassei.figures.scenario.TouchedYears;
import tassei.jobs.earlier.EarlierIndicators;
import tassei.jobs.whatif.Base;

/** The sums of a base that scenarios may change, and those that forecasts rest on. */
final class BaseSums {
  private final Base base;
  private final List<RollupRow> rollup = new ArrayList<>();

  BaseSums(Base base, TouchedYears touched) {
    this.base = base;
    base.tables()
        .each(
            RollupRow.TABLE,
            cells -> isOfForecasts(cells) || isIn(touched, cells),
            row -> rollup.add(RollupRow.of(row)));
  }

  private static boolean isOfForecasts(Map<String, String> cells) {
    return Level.PROJECT.code().equals(cells.get(Keys.LEVEL.name()));
  }

  private static boolean isIn(TouchedYears touched, Map<String, String> cells) {
    return touched.has(
        cells.get(Keys.COLLECTION.name()), Integer.parseInt(cells.get(Keys.FISCAL_YEAR.name())));
  }

  Map<Scope, BaseSum> byScope() {
    Map<Scope, BaseSum> sums = new HashMap<>();
    rollup.forEach(
        row -> sums.put(row.scope(), new BaseSum(row.amountYen(), row.atLeast(), row.openYen())));
    return sums;
  }

  ScenarioForecasts forecasts() {
    EarlierIndicators indicators = new EarlierIndicators(base.tables());
    Foundations foundations =
        Foundations.of(
            indicators.kpis(), indicators.observations(), indicators.attainment(), base.horizon());
    return new ScenarioForecasts(foundations, ProjectBudgets.byProject(rollup), base.terms());
  }
}
