package tassei.jobs.earlier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tassei.contract.column.Field;
import tassei.contract.column.Keys;
import tassei.contract.column.Results;
import tassei.contract.row.AttainmentRow;
import tassei.contract.row.EventRow;
import tassei.contract.row.ObservationRow;
import tassei.figures.event.CountedEvent;
import tassei.figures.event.EventYears;
import tassei.figures.indicator.IndicatorPoints;
import tassei.figures.kpi.Horizon;
import tassei.figures.kpi.PlannedKpi;
import tassei.figures.stand.Stand;
import tassei.jobs.refusal.RefusedInput;
import tassei.jobs.refusal.Remedy;
import tassei.jobs.table.Entry;
import tassei.jobs.table.Kpis;

/** The indicators of a finished run. */
public final class EarlierIndicators {
  private static final List<Field> DEFINITION =
      Kpis.TABLE.entries().stream().map(Entry::field).toList();
  private static final String OBSERVED_UNTIL = "observed_until";

  private final EarlierTables run;

  public EarlierIndicators(EarlierTables run) {
    this.run = run;
  }

  /** As they were defined. */
  public List<PlannedKpi> kpis() {
    return run.reported(Kpis.TABLE.name(), DEFINITION).stream().map(KpiRecords::kpi).toList();
  }

  public List<AttainmentRow> attainment() {
    return run.table(AttainmentRow.TABLE).stream().map(KpiRecords::attainment).toList();
  }

  public List<ObservationRow> observations() {
    return run.table(ObservationRow.TABLE).stream().map(KpiRecords::observation).toList();
  }

  /** Runs that do not say how far outcomes are observed took them to be observed to the day. */
  public Horizon horizon() {
    LocalDate asOf =
        run.day(Keys.AS_OF.name())
            .orElseThrow(
                () ->
                    new RefusedInput(
                        "report.json of the run that is asked for has no as_of; "
                            + Remedy.COMPUTE_RUN));
    return new Horizon(asOf, run.day(OBSERVED_UNTIL).orElse(asOf));
  }

  /** How they stood, as the run has told it. */
  public Stand stand() {
    List<PlannedKpi> kpis = kpis();
    List<CountedEvent> events = new ArrayList<>();
    run.each(
        EventRow.TABLE,
        row -> {
          if (row.flag(Results.COUNTED)) {
            events.add(KpiRecords.event(row));
          }
        });
    return Stand.of(
        horizon(),
        kpis,
        IndicatorPoints.byKpi(kpis, EventYears.sums(events), EarlierActuals.listOf(run)),
        attainment(),
        events);
  }
}
