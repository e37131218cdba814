package tassei.jobs;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import tassei.figures.forecast.Forecast;
import tassei.figures.forecast.Forecasts;
import tassei.figures.forecast.series.Indicator;
import tassei.figures.forecast.series.Response;
import tassei.figures.forecast.series.Terms;
import tassei.jobs.table.Keys;
import tassei.jobs.table.WhatIf;
import tassei.jobs.whatif.Scenario;

/** Where the indicators will end under scenarios, if results follow money as assumed. */
final class Prospects {
  private final Forecasts fitted;
  private final Map<String, ProjectBudgets> planned;
  private final Map<String, List<Indicator>> ofProject = new TreeMap<>();
  private final Map<String, Forecast> base;
  private final Map<String, Map<String, Map<Integer, BigDecimal>>> changes = new HashMap<>();

  /** What the indicators show of each other is learnt from the base, once. */
  Prospects(Foundations foundations, Map<String, ProjectBudgets> planned, Terms terms) {
    this.planned = planned;
    List<Indicator> indicators = foundations.indicators(planned);
    this.fitted = new Forecasts(indicators, terms);
    this.base = fitted.of(indicators, Response.NONE);
    for (int i = 0; i < indicators.size(); i++) {
      String project = Foundations.project(foundations.kpis().get(i));
      ofProject.computeIfAbsent(project, any -> new ArrayList<>()).add(indicators.get(i));
    }
  }

  /** Learns what the scenarios change in the budgets that indicators depend on. */
  void learn(Dataset<Row> differences) {
    differences
        .filter(ProjectBudgets.isBudgetOfProject())
        .select(
            Keys.SCENARIO.col(),
            Keys.INTEGRATED_PROJECT.col(),
            Keys.COLLECTION.col(),
            Keys.FISCAL_YEAR.col(),
            WhatIf.DIFFERENCE_YEN.col())
        .collectAsList()
        .forEach(this::learn);
  }

  private void learn(Row row) {
    ProjectBudgets known = planned.get(row.getString(1));
    if (known != null && known.collection().equals(row.getString(2))) {
      changes
          .computeIfAbsent(row.getString(0), any -> new TreeMap<>())
          .computeIfAbsent(row.getString(1), any -> new TreeMap<>())
          .put(row.getInt(3), row.getDecimal(4));
    }
  }

  /** The forecasts of every indicator in one scenario. */
  Map<String, Forecast> under(Scenario scenario) {
    Map<String, Forecast> all = new TreeMap<>(base);
    double elasticity = scenario.assumption().elasticity().doubleValue();
    changes(scenario)
        .forEach(
            (project, changed) -> {
              Response response = response(scenario, project, changed, elasticity);
              all.putAll(fitted.of(ofProject.getOrDefault(project, List.of()), response));
            });
    return all;
  }

  /** Rows of the table that compares: for the assumption as stated, for none, and for twice it. */
  List<Row> compared(Scenario scenario) {
    List<Row> rows = new ArrayList<>();
    changes(scenario)
        .forEach(
            (project, changed) -> {
              for (Indicator indicator : ofProject.getOrDefault(project, List.of())) {
                if (base.get(indicator.kpi().code()).reason() == null) {
                  compare(scenario, project, changed, indicator, rows);
                }
              }
            });
    return rows;
  }

  private Map<String, Map<Integer, BigDecimal>> changes(Scenario scenario) {
    return changes.getOrDefault(scenario.name(), Map.of());
  }

  private void compare(
      Scenario scenario,
      String project,
      Map<Integer, BigDecimal> changed,
      Indicator indicator,
      List<Row> rows) {
    BigDecimal stated = scenario.assumption().elasticity();
    Map<String, BigDecimal> assumptions = new TreeMap<>();
    assumptions.put("as-stated", stated);
    assumptions.put("none", BigDecimal.ZERO);
    assumptions.put("double", stated.add(stated));
    assumptions.forEach(
        (assumed, elasticity) -> {
          Response response = response(scenario, project, changed, elasticity.doubleValue());
          Forecast forecast =
              elasticity.signum() == 0
                  ? base.get(indicator.kpi().code())
                  : fitted.end(indicator, response);
          rows.add(row(scenario, indicator, assumed, elasticity, forecast));
        });
  }

  private Response response(
      Scenario scenario, String project, Map<Integer, BigDecimal> changed, double elasticity) {
    return new Response(
        planned.get(project).byYear(), changed, elasticity, scenario.assumption().lag());
  }

  private Row row(
      Scenario scenario,
      Indicator indicator,
      String assumed,
      BigDecimal elasticity,
      Forecast forecast) {
    Forecast before = base.get(indicator.kpi().code());
    return RowFactory.create(
        scenario.name(),
        indicator.kpi().code(),
        assumed,
        elasticity,
        (long) scenario.assumption().lag(),
        before.p10(),
        before.p50(),
        before.p90(),
        before.pAttain(),
        forecast.p10(),
        forecast.p50(),
        forecast.p90(),
        forecast.pAttain(),
        forecast.p50().subtract(before.p50()),
        forecast.pAttain().subtract(before.pAttain()),
        statement(elasticity, scenario.assumption().lag()));
  }

  private static String statement(BigDecimal elasticity, int lag) {
    return "assumes ε = "
        + elasticity.stripTrailingZeros().toPlainString()
        + ", lag = "
        + lag
        + ", not estimated from data";
  }
}
