package tassei.figures.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tassei.contract.row.YearlyRow;
import tassei.figures.forecast.series.Terms;
import tassei.figures.input.PublishedActual;
import tassei.figures.known.Vintages.Vintage;
import tassei.figures.kpi.Assessment;
import tassei.figures.kpi.Horizon;
import tassei.figures.kpi.PlannedKpi;
import tassei.figures.kpi.Point;
import tassei.figures.kpi.Series;
import tassei.figures.outcome.OutcomeSums;

/**
 * From what is known of a day to how every indicator is judged.
 *
 * @param outcomes what all of them come to
 * @param horizon how far one can see
 * @param points figures in force, by indicator
 * @param assessed every indicator in force
 */
public record IndicatorFigures(
    KnownIndicators known,
    OutcomeSums outcomes,
    Horizon horizon,
    Map<String, List<Point>> points,
    List<AssessedKpi> assessed) {

  /** All indicators. */
  public static IndicatorFigures of(
      KnownIndicators known, OutcomeSums outcomes, LocalDate asOf, Assessment.Terms terms) {
    Horizon horizon = new Horizon(asOf, outcomes.coverage().observedUntil());
    Map<String, List<Point>> points =
        IndicatorPoints.byKpi(known.kpis(), outcomes.years(), inForce(known.actuals()));
    List<AssessedKpi> assessed = assessed(known.kpis(), points, horizon, terms);
    return new IndicatorFigures(known, outcomes, horizon, points, assessed);
  }

  private static List<PublishedActual> inForce(List<Vintage<PublishedActual>> actuals) {
    return actuals.stream().filter(Vintage::isInForce).map(Vintage::report).toList();
  }

  private static List<AssessedKpi> assessed(
      List<PlannedKpi> kpis,
      Map<String, List<Point>> points,
      Horizon horizon,
      Assessment.Terms terms) {
    List<AssessedKpi> assessed = new ArrayList<>();
    for (PlannedKpi kpi : kpis) {
      List<Point> own = points.getOrDefault(kpi.code(), List.of());
      Series series = new Series(kpi.kpi(), own, horizon);
      assessed.add(new AssessedKpi(kpi, own, series, Assessment.of(series, terms)));
    }
    return assessed;
  }

  /** What is asked and assumed of every forecast, by what became of provisional reports. */
  public Terms forecastTerms(double elasticity, int lag) {
    return new Terms(
        horizon.asOf(), elasticity, lag, outcomes.coverage().confirmedShare().doubleValue());
  }

  public List<YearlyRow> yearly() {
    List<YearlyRow> rows = new ArrayList<>();
    assessed.forEach(kpi -> rows.addAll(kpi.years()));
    return rows;
  }
}
