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

  /**
   * Indicators whose budgets differ: for the assumption as stated, for none, and for twice it.
   *
   * @param stated of each scenario
   * @param changes that each makes in budgets, by integrated project and year
   */
  public List<ScenarioForecastRow> compared(
      List<Assumed> stated, List<Map<String, Map<Integer, BigDecimal>>> changes) {
    return ofProject.keySet().stream()
        .sorted()
        .flatMap(project -> ofProject.get(project).stream().map(one -> Map.entry(project, one)))
        .filter(one -> base.get(one.getValue().kpi().code()).reason() == null)
        .toList()
        .parallelStream()
        .flatMap(one -> compared(one.getKey(), one.getValue(), stated, changes).stream())
        .toList();
  }

  /** Of one indicator, all scenarios that bear on its project. */
  private List<ScenarioForecastRow> compared(
      String project,
      Indicator indicator,
      List<Assumed> stated,
      List<Map<String, Map<Integer, BigDecimal>>> changes) {
    List<Assumed> all = new ArrayList<>();
    List<Response> responses = new ArrayList<>();
    for (int i = 0; i < stated.size(); i++) {
      Map<Integer, BigDecimal> changed = changes.get(i).get(project);
      if (changed != null) {
        BigDecimal elasticity = stated.get(i).elasticity();
        for (Assumed each :
            List.of(stated.get(i), stated.get(i).with(elasticity.add(elasticity)))) {
          all.add(each);
          responses.add(response(each, project, changed));
        }
      }
    }
    List<Forecast> ends = fitted.ends(indicator, responses);
    Forecast before = base.get(indicator.kpi().code());
    List<ScenarioForecastRow> rows = new ArrayList<>();
    for (int i = 0; i < all.size(); i += 2) {
      Assumed one = all.get(i);
      rows.add(row(one, "as-stated", indicator, before, ends.get(i)));
      rows.add(row(one.with(BigDecimal.ZERO), "none", indicator, before, before));
      rows.add(row(all.get(i + 1), "double", indicator, before, ends.get(i + 1)));
    }
    return rows;
  }

  /** Without elasticity nothing follows from a change. */
  private static ScenarioForecastRow row(
      Assumed assumed, String word, Indicator indicator, Forecast before, Forecast after) {
    return new ScenarioForecastRow(
        assumed.scenario(),
        indicator.kpi().code(),
        word,
        assumed.elasticity(),
        assumed.lag(),
        IndicatorOutlook.end(before),
        IndicatorOutlook.end(assumed.elasticity().signum() == 0 ? before : after),
        assumed.statement());
  }

  private Response response(Assumed assumed, String project, Map<Integer, BigDecimal> changed) {
    return new Response(
        planned.get(project).byYear(), changed, assumed.elasticity().doubleValue(), assumed.lag());
  }
}
