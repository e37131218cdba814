package tassei.jobs.national;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import tassei.figures.indicator.KnownIndicators;
import tassei.figures.input.Control;
import tassei.figures.input.Plan;
import tassei.figures.input.PublishedActual;
import tassei.figures.input.Report;
import tassei.figures.known.Vintages.Vintage;
import tassei.figures.kpi.PlannedKpi;
import tassei.jobs.known.AsOfTables;
import tassei.jobs.record.ControlRecords;
import tassei.jobs.record.InputRecords;
import tassei.jobs.table.Actuals;
import tassei.jobs.table.Controls;
import tassei.jobs.table.InputRow;
import tassei.jobs.table.InputTable;
import tassei.jobs.table.Inputs;
import tassei.jobs.table.Kpis;

/** Rows that were known, as records. */
final class KnownPlans {
  private KnownPlans() {}

  static KnownIndicators indicators(AsOfTables known) {
    return new KnownIndicators(
        inForce(known, Kpis.TABLE, InputRecords::kpi),
        reports(known, Actuals.TABLE, InputRecords::actual));
  }

  static List<Plan> plans(AsOfTables known) {
    return inForce(known, Inputs.PLANS, InputRecords::plan);
  }

  static List<Control> controls(AsOfTables known) {
    return inForce(known, Controls.TABLE, ControlRecords::control);
  }

  static List<Vintage<PlannedKpi>> kpiReports(AsOfTables known) {
    return reports(known, Kpis.TABLE, InputRecords::kpi);
  }

  static List<PublishedActual> actuals(KnownIndicators known) {
    return known.actuals().stream().filter(Vintage::isInForce).map(Vintage::report).toList();
  }

  static <R> List<R> inForce(AsOfTables known, InputTable table, Function<InputRow, R> record) {
    return known.inForce(table).stream().map(record).toList();
  }

  /** With why each is not in force. */
  static <R extends Report> List<Vintage<R>> reports(
      AsOfTables known, InputTable table, Function<InputRow, R> record) {
    List<Vintage<R>> reports = new ArrayList<>();
    for (Vintage<InputRow> report : known.reports(table)) {
      reports.add(new Vintage<>(record.apply(report.report()), report.whyNot()));
    }
    return reports;
  }
}
