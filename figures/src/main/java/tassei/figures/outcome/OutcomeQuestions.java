package tassei.figures.outcome;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import tassei.contract.row.EventRow;
import tassei.contract.row.FindingRow;
import tassei.contract.words.WhyNot;
import tassei.figures.budget.Programmes;
import tassei.figures.change.Restatements;
import tassei.figures.control.FigurePart;
import tassei.figures.control.count.EventRows;
import tassei.figures.control.count.OutcomeRows;
import tassei.figures.event.AgreedReport;
import tassei.figures.event.CountedEvent;
import tassei.figures.event.Coverage;
import tassei.figures.event.KpiEvent;
import tassei.figures.event.KpiEvents;
import tassei.figures.event.ScopeCounts;
import tassei.figures.finding.OutcomeFindings;
import tassei.figures.finding.SharedOutcomes;
import tassei.figures.input.Control;
import tassei.figures.input.OutcomeReport;
import tassei.figures.input.Plan;
import tassei.figures.input.ProjectsByCode;
import tassei.figures.input.PublishedActual;
import tassei.figures.known.Vintages.Vintage;
import tassei.figures.kpi.PlannedKpi;

/** What is asked of every outcome; one needs no other. */
public final class OutcomeQuestions implements Serializable {
  private final LocalDate asOf;
  private final ArrayList<Plan> plans;
  private final ProjectsByCode projects;
  private final KpiEvents events;
  private final ScopeCounts scopes;
  private final OutcomeRows controls;
  private final EventRows published;

  /**
   * What a run asks.
   *
   * @param kpis in force
   * @param projects in force
   * @param actuals in force
   * @param scopeLevels as the settings name them
   */
  public record Asked(
      LocalDate asOf,
      List<Plan> plans,
      List<PlannedKpi> kpis,
      ProjectsByCode projects,
      List<PublishedActual> actuals,
      List<Control> controls,
      Programmes programmes,
      List<String> scopeLevels) {

    private Set<String> countingEvents() {
      Set<String> counting = new HashSet<>();
      kpis.stream().filter(kpi -> kpi.events() != null).forEach(kpi -> counting.add(kpi.code()));
      return counting;
    }
  }

  public OutcomeQuestions(Asked asked) {
    this.asOf = asked.asOf;
    this.plans = new ArrayList<>(asked.plans);
    this.projects = asked.projects;
    this.events =
        new KpiEvents(
            asked.kpis.stream().map(PlannedKpi::events).filter(Objects::nonNull).toList(),
            asked.projects);
    this.scopes = new ScopeCounts(asked.scopeLevels, asked.projects);
    this.controls = new OutcomeRows(asked.controls, asked.projects, asked.programmes);
    this.published = new EventRows(asked.actuals, asked.countingEvents());
  }

  /** Whether a figure may be made of outcomes of this kind: an indicator's, or a control's. */
  public boolean areCounted(String kind) {
    return events.areOf(kind) || controls.areOfAny();
  }

  /**
   * Enters an outcome that has one report, and that no figure is made of. Most are such; their
   * answer is how far they are observed and what is doubtful about them.
   *
   * @return what is doubtful
   */
  public List<FindingRow> enter(OutcomeReport only, WhyNot whyNot, OutcomeSums sums) {
    AgreedReport agreed = AgreedReport.ofOne(only, whyNot);
    sums.add(agreed, asOf);
    return OutcomeFindings.about(agreed, plans);
  }

  /** Of all reports of one outcome. */
  public OutcomeAnswer of(List<Vintage<OutcomeReport>> reports) {
    List<AgreedReport> agreed = AgreedReport.of(reports);
    List<KpiEvent> made = events.of(agreed);
    return new OutcomeAnswer(
        Coverage.of(agreed, asOf),
        made.isEmpty() ? List.of() : rows(made),
        made.isEmpty() ? List.of() : counted(made),
        scopes.of(made),
        SharedOutcomes.ofOutcome(made),
        parts(agreed, made),
        Restatements.ofOutcomes(reports),
        findings(agreed));
  }

  private List<FigurePart> parts(List<AgreedReport> agreed, List<KpiEvent> made) {
    List<FigurePart> ofControls = controls.of(agreed, made);
    List<FigurePart> ofPublished = published.of(made);
    if (ofPublished.isEmpty()) {
      return ofControls;
    }
    List<FigurePart> parts = new ArrayList<>(ofControls);
    parts.addAll(ofPublished);
    return parts;
  }

  private static List<EventRow> rows(List<KpiEvent> made) {
    List<EventRow> rows = new ArrayList<>(made.size());
    made.forEach(event -> rows.add(row(event)));
    return rows;
  }

  private List<CountedEvent> counted(List<KpiEvent> made) {
    List<CountedEvent> counted = new ArrayList<>(0);
    for (KpiEvent event : made) {
      if (event.isCounted()) {
        counted.add(counted(event));
      }
    }
    return counted;
  }

  /** Hardly a report has one, so most make no list. */
  private List<FindingRow> findings(List<AgreedReport> reports) {
    List<FindingRow> found = List.of();
    for (AgreedReport report : reports) {
      List<FindingRow> of = OutcomeFindings.about(report, plans);
      if (!of.isEmpty()) {
        found = found.isEmpty() ? new ArrayList<>() : found;
        found.addAll(of);
      }
    }
    return found;
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
        report.simulated() || projects.find(report.project()).simulated(),
        report.reportedOn());
  }
}
