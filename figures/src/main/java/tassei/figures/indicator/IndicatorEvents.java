package tassei.figures.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tassei.contract.row.EventRow;
import tassei.contract.row.ScopeCountRow;
import tassei.figures.event.AgreedReport;
import tassei.figures.event.CountedEvent;
import tassei.figures.event.Coverage;
import tassei.figures.event.KpiEvent;
import tassei.figures.event.KpiEvents;
import tassei.figures.event.OutcomeEvents;
import tassei.figures.event.ScopeCount;
import tassei.figures.event.ScopeCounts;
import tassei.figures.input.OutcomeReport;
import tassei.figures.input.ResearchProject;
import tassei.figures.kpi.PlannedKpi;

/**
 * All outcomes, and what indicators count of them.
 *
 * @param projects in force, by code
 * @param reports of each outcome, beside what its newest says
 * @param made the events of each outcome, in the same order
 */
public record IndicatorEvents(
    Map<String, ResearchProject> projects,
    List<List<AgreedReport>> reports,
    List<List<KpiEvent>> made) {

  /** What is asked of one outcome after the other. */
  public static KpiEvents asked(KnownIndicators known) {
    return new KpiEvents(
        known.kpis().stream().map(PlannedKpi::events).filter(Objects::nonNull).toList(),
        known.projects());
  }

  /** Of all outcomes together. */
  public static IndicatorEvents of(KnownIndicators known, OutcomeEvents outcomes) {
    return new IndicatorEvents(known.projects(), outcomes.reports(), outcomes.made());
  }

  public Coverage coverage(LocalDate asOf) {
    return reports.stream()
        .map(ofOne -> Coverage.of(ofOne, asOf))
        .reduce(Coverage.NONE, Coverage::plus);
  }

  public List<CountedEvent> counted() {
    List<CountedEvent> counted = new ArrayList<>();
    for (List<KpiEvent> events : made) {
      events.stream().filter(KpiEvent::isCounted).map(this::counted).forEach(counted::add);
    }
    return counted;
  }

  private CountedEvent counted(KpiEvent event) {
    OutcomeReport report = event.report().report();
    OutcomeReport said = event.report().said();
    return new CountedEvent(
        event.kpi(),
        report.outcome(),
        said.fiscalYear(),
        said.counted(),
        said.denominator(),
        report.told().status(),
        report.simulated() || isSimulated(report.project()),
        report.reportedOn());
  }

  /** Nothing is known of a project that is not in force. */
  private boolean isSimulated(String project) {
    return project != null && projects.getOrDefault(project, ResearchProject.NONE).simulated();
  }

  public List<EventRow> rows() {
    List<EventRow> rows = new ArrayList<>();
    for (List<KpiEvent> events : made) {
      events.stream().map(IndicatorEvents::row).forEach(rows::add);
    }
    return rows;
  }

  private static EventRow row(KpiEvent event) {
    OutcomeReport report = event.report().report();
    OutcomeReport said = event.report().said();
    return new EventRow(
        event.kpi(),
        report.outcome(),
        report.project(),
        said.fiscalYear(),
        said.counted(),
        said.denominator(),
        report.told().status(),
        report.reportedOn(),
        event.whyNot(),
        report.origin().file(),
        report.origin().record());
  }

  /** Outcomes of each indicator at every level, as the settings name them. */
  public List<ScopeCountRow> byScope(List<String> levels) {
    ScopeCounts counts = new ScopeCounts(levels, projects);
    Map<ScopeCounts.Counted, ScopeCount> sums = new HashMap<>();
    for (List<KpiEvent> events : made) {
      counts.of(events).forEach((key, count) -> sums.merge(key, count, ScopeCount::plus));
    }
    List<ScopeCountRow> rows = new ArrayList<>();
    sums.forEach(
        (key, sum) ->
            rows.add(
                new ScopeCountRow(
                    key.scope(),
                    key.kpi(),
                    key.fiscalYear(),
                    sum.quantity(),
                    sum.outcomes(),
                    sum.shared())));
    return rows;
  }
}
