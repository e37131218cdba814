package tassei.jobs;

import java.time.LocalDate;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import tassei.figures.kpi.Assessment;
import tassei.figures.kpi.Horizon;
import tassei.jobs.io.Keep;
import tassei.jobs.stage.Coverage;
import tassei.jobs.stage.KpiEvents;
import tassei.jobs.stage.KpiFigures;
import tassei.jobs.stage.KpiPoints;
import tassei.jobs.stage.Reports;
import tassei.jobs.table.Actuals;
import tassei.jobs.table.Inputs;
import tassei.jobs.table.Kpis;

/**
 * From what is known of a day to how every indicator is judged.
 *
 * @param kpis in force
 * @param reports of outcomes
 * @param coverage how far outcomes reach, all of them taken together
 * @param events every event as used
 * @param points figures by year
 */
record Indicators(
    Dataset<Row> kpis,
    Dataset<Row> reports,
    Dataset<Row> coverage,
    Horizon horizon,
    Dataset<Row> events,
    Dataset<Row> points,
    Dataset<Row> assessed) {

  static Indicators of(
      Accepted accepted, Known known, LocalDate asOf, Assessment.Terms terms, Keep keep) {
    Dataset<Row> kpis = known.inForce(Kpis.TABLE);
    Dataset<Row> projects = known.inForce(Inputs.PROJECTS);
    Dataset<Row> reports =
        Reports.of(known.reports(Inputs.OUTCOMES), accepted.keepOf(Inputs.OUTCOMES)::apart);
    Dataset<Row> coverage = keep.of(Coverage.of(reports, accepted.onlyCounted(), asOf));
    Horizon horizon = new Horizon(asOf, observed(coverage));
    Dataset<Row> asked = Reports.ofProjects(KpiEvents.asked(reports, kpis), projects);
    Dataset<Row> events = keep.of(KpiEvents.of(asked, kpis));
    Dataset<Row> points = keep.of(KpiPoints.of(events, known.inForce(Actuals.TABLE), kpis));
    Dataset<Row> assessed = keep.of(KpiFigures.of(kpis, points, horizon, terms));
    return new Indicators(kpis, reports, coverage, horizon, events, points, assessed);
  }

  private static LocalDate observed(Dataset<Row> coverage) {
    return coverage.select(Coverage.OBSERVED_UNTIL.col()).head().getAs(0);
  }

  Foundations foundations(Known known, int graceMonths) {
    return Foundations.of(kpis, points, known.reports(Actuals.TABLE), horizon, graceMonths);
  }
}
