package tassei.jobs.national;

import java.time.LocalDate;
import java.util.List;
import tassei.contract.row.AttainmentRow;
import tassei.contract.row.RollupRow;
import tassei.figures.forecast.series.Terms;
import tassei.figures.indicator.IndicatorFigures;
import tassei.figures.indicator.KnownIndicators;
import tassei.figures.kpi.Assessment;
import tassei.figures.outcome.OutcomeSums;
import tassei.figures.outlook.Foundations;
import tassei.figures.outlook.IndicatorOutlook;
import tassei.figures.stand.Stand;
import tassei.jobs.conf.Settings;

/**
 * How the indicators stand on a day, and where they will end.
 *
 * @param attainment each with its judgement and its forecast
 */
record ForecastIndicators(
    IndicatorFigures figures, IndicatorOutlook outlook, List<AttainmentRow> attainment) {

  static ForecastIndicators of(
      KnownIndicators known,
      OutcomeSums outcomes,
      LocalDate asOf,
      List<RollupRow> rollup,
      Settings settings) {
    IndicatorFigures figures = figures(known, outcomes, asOf, settings);
    Terms terms = figures.forecastTerms(settings.elasticity().doubleValue(), settings.lag());
    Foundations foundations = Foundations.of(figures, settings.graceMonths());
    IndicatorOutlook outlook = IndicatorOutlook.of(foundations, rollup, terms);
    return new ForecastIndicators(figures, outlook, outlook.attainment(figures.assessed()));
  }

  /** How they stand alone. */
  static IndicatorFigures figures(
      KnownIndicators known, OutcomeSums outcomes, LocalDate asOf, Settings settings) {
    return IndicatorFigures.of(known, outcomes, asOf, terms(settings));
  }

  private static Assessment.Terms terms(Settings settings) {
    return new Assessment.Terms(settings.graceMonths(), settings.onTrack(), settings.atRisk());
  }

  Stand stand() {
    return Stand.of(figures, attainment);
  }
}
