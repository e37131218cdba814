package tassei.jobs;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import tassei.contract.row.AttainmentRow;
import tassei.contract.row.RollupRow;
import tassei.figures.event.KpiEvents;
import tassei.figures.event.OutcomeEvents;
import tassei.figures.forecast.series.Terms;
import tassei.figures.indicator.IndicatorEvents;
import tassei.figures.indicator.IndicatorFigures;
import tassei.figures.indicator.KnownIndicators;
import tassei.figures.kpi.Assessment;
import tassei.figures.outlook.IndicatorOutlook;
import tassei.jobs.io.Keep;
import tassei.jobs.oracle.OracleQuestion;
import tassei.jobs.pass.LocalPasses;
import tassei.jobs.stage.Coverage;
import tassei.jobs.stage.KpiInputs;
import tassei.jobs.stage.KpiTables;
import tassei.jobs.table.Actuals;
import tassei.jobs.table.Inputs;
import tassei.jobs.table.Kpis;

/**
 * What the stages and the functions make of a day.
 *
 * @param attained every indicator with its forecast, by the stages
 * @param attainment the same by the functions
 */
record KpisBothWays(
    Indicators byStage,
    Outlook outlookByStage,
    Dataset<Row> attained,
    IndicatorFigures figures,
    IndicatorOutlook outlook,
    List<AttainmentRow> attainment) {
  static final int GRACE_MONTHS = 6;
  static final double ELASTICITY = 0.5;
  static final int LAG = 1;

  /** Of one day, beside the budgets of any. */
  static KpisBothWays of(
      Accepted accepted, LocalDate asOf, Dataset<Row> rollup, List<RollupRow> rows, Keep keep) {
    Known known = Known.of(accepted, asOf);
    Indicators byStage = Indicators.of(accepted, known, asOf, terms(asOf), keep);
    Outlook outlookByStage = outlook(byStage, known, rollup, keep);
    IndicatorFigures figures = figures(known, asOf);
    IndicatorOutlook outlook =
        IndicatorOutlook.of(
            tassei.figures.outlook.Foundations.of(figures, GRACE_MONTHS),
            rows,
            figures.forecastTerms(ELASTICITY, LAG));
    return new KpisBothWays(
        byStage,
        outlookByStage,
        keep.of(KpiTables.withForecasts(byStage.assessed(), outlookByStage.forecasts())),
        figures,
        outlook,
        outlook.attainment(figures.assessed()));
  }

  static Assessment.Terms terms(LocalDate asOf) {
    OracleQuestion question = OracleQuestion.at(asOf);
    return new Assessment.Terms(GRACE_MONTHS, question.onTrack(), question.atRisk());
  }

  private static Outlook outlook(Indicators byStage, Known known, Dataset<Row> rollup, Keep keep) {
    double confirmed = Coverage.confirmedShare(byStage.coverage()).doubleValue();
    Terms terms = new Terms(byStage.horizon().asOf(), ELASTICITY, LAG, confirmed);
    return Outlook.of(byStage.foundations(known, GRACE_MONTHS), rollup, terms, keep);
  }

  static IndicatorFigures figures(Known known, LocalDate asOf) {
    KnownIndicators indicators =
        KpiInputs.known(
            known.inForce(Kpis.TABLE),
            known.inForce(Inputs.PROJECTS),
            known.reports(Inputs.OUTCOMES),
            known.reports(Actuals.TABLE));
    return IndicatorFigures.of(indicators, outcomes(indicators), asOf, terms(asOf));
  }

  private static OutcomeEvents outcomes(KnownIndicators known) {
    KpiEvents asked = IndicatorEvents.asked(known);
    try (LocalPasses passes = new LocalPasses()) {
      return passes.fold(
          known.outcomes(),
          vintage -> vintage.report().outcome(),
          asked::ofOutcome,
          OutcomeEvents::plus,
          OutcomeEvents.NONE);
    }
  }

  Stand standByStage() {
    return Stand.of(
        byStage.horizon(), byStage.kpis(), byStage.points(), attained, byStage.events());
  }

  tassei.figures.stand.Stand stand() {
    return tassei.figures.stand.Stand.of(figures, attainment);
  }
}
