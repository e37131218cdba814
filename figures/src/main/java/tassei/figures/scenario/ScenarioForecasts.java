package tassei.figures.scenario;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tassei.contract.Scope;
import tassei.contract.row.ScenarioBudgetRow;
import tassei.contract.row.ScenarioForecastRow;
import tassei.figures.forecast.Forecast;
import tassei.figures.forecast.Forecasts;
import tassei.figures.forecast.series.Indicator;
import tassei.figures.forecast.series.Response;
import tassei.figures.forecast.series.Terms;
import tassei.figures.outlook.Foundations;
import tassei.figures.outlook.IndicatorOutlook;
import tassei.figures.outlook.ProjectBudgets;

/** Where the indicators will end under scenarios, if results follow money as assumed. */
public final class ScenarioForecasts {
  private final Forecasts fitted;
  private final Map<String, ProjectBudgets> planned;
  private final Map<String, List<Indicator>> ofProject = new HashMap<>();
  private final Map<String, Forecast> base;

  /** What the indicators show of each other is learnt from the base, once. */
  public ScenarioForecasts(
      Foundations foundations, Map<String, ProjectBudgets> planned, Terms terms) {
    this.planned = planned;
    List<Indicator> indicators = foundations.indicators(planned);
    this.fitted = new Forecasts(indicators, terms);
    this.base = fitted.of(indicators, Response.NONE);
    for (int i = 0; i < indicators.size(); i++) {
      String project = String.valueOf(foundations.kpis().get(i).integratedProject());
      ofProject.computeIfAbsent(project, any -> new ArrayList<>()).add(indicators.get(i));
    }
  }

  /** By integrated project and year, what a scenario changes in budgets that indicators rest on. */
  public Map<String, Map<Integer, BigDecimal>> changes(List<ScenarioBudgetRow> differences) {
    Map<String, Map<Integer, BigDecimal>> changes = new TreeMap<>();
    for (ScenarioBudgetRow row : differences) {
      Scope scope = row.scope();
      String project = scope.owner().integratedProject();
      ProjectBudgets known = ProjectBudgets.isInitialOfProject(scope) ? planned.get(project) : null;
      if (known != null && known.collection().equals(scope.table().collection())) {
        changes
            .computeIfAbsent(project, any -> new TreeMap<>())
            .put(scope.table().fiscalYear(), row.differenceYen());
      }
    }
    return changes;
  }

  /** The forecasts of every indicator in one scenario. */
  public Map<String, Forecast> under(
      Assumed assumed, Map<String, Map<Integer, BigDecimal>> changes) {
    Map<String, Forecast> all = new TreeMap<>(base);
    changes.forEach(
        (project, changed) ->
            all.putAll(
                fitted.of(
                    ofProject.getOrDefault(project, List.of()),
                    response(assumed, project, changed))));
    return all;
  }

  /** Indicators whose budgets differ: for the assumption as stated, for none, and for twice it. */
  public List<ScenarioForecastRow> compared(
      Assumed stated, Map<String, Map<Integer, BigDecimal>> changes) {
    List<ScenarioForecastRow> rows = new ArrayList<>();
    changes.forEach(
        (project, changed) -> {
          for (Indicator indicator : ofProject.getOrDefault(project, List.of())) {
            if (base.get(indicator.kpi().code()).reason() == null) {
              rows.add(row(stated, "as-stated", project, changed, indicator));
              rows.add(row(stated.with(BigDecimal.ZERO), "none", project, changed, indicator));
              BigDecimal twice = stated.elasticity().add(stated.elasticity());
              rows.add(row(stated.with(twice), "double", project, changed, indicator));
            }
          }
        });
    return rows;
  }

  private ScenarioForecastRow row(
      Assumed assumed,
      String word,
      String project,
      Map<Integer, BigDecimal> changed,
      Indicator indicator) {
    Forecast before = base.get(indicator.kpi().code());
    Forecast after =
        assumed.elasticity().signum() == 0
            ? before
            : fitted.end(indicator, response(assumed, project, changed));
    return new ScenarioForecastRow(
        assumed.scenario(),
        indicator.kpi().code(),
        word,
        assumed.elasticity(),
        assumed.lag(),
        IndicatorOutlook.end(before),
        IndicatorOutlook.end(after),
        assumed.statement());
  }

  private Response response(Assumed assumed, String project, Map<Integer, BigDecimal> changed) {
    return new Response(
        planned.get(project).byYear(), changed, assumed.elasticity().doubleValue(), assumed.lag());
  }
}
