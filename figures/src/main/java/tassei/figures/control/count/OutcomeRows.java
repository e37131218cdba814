package tassei.figures.control.count;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tassei.contract.Owner;
import tassei.contract.words.ControlledTable;
import tassei.contract.words.WhyNot;
import tassei.figures.budget.Programmes;
import tassei.figures.control.FigurePart;
import tassei.figures.event.AgreedReport;
import tassei.figures.event.KpiEvent;
import tassei.figures.input.Control;
import tassei.figures.input.ProjectsByCode;

/**
 * Distinct outcomes behind controls: of an indicator where the control names one, else of all in
 * force. To be asked of one outcome after the other.
 */
public final class OutcomeRows implements Serializable {
  private final List<ControlTerm> ofAny = new ArrayList<>();
  private final Map<String, List<ControlTerm>> byKpi = new HashMap<>();
  private final ProjectsByCode projects;
  private final Programmes programmes;

  /** For these controls. */
  public OutcomeRows(List<Control> controls, ProjectsByCode projects, Programmes programmes) {
    for (ControlTerm term : ControlTerm.of(controls, ControlledTable.OUTCOMES)) {
      if (term.kpis() == null) {
        ofAny.add(term);
      } else {
        term.kpis().forEach(kpi -> byKpi.computeIfAbsent(kpi, any -> new ArrayList<>()).add(term));
      }
    }
    this.projects = projects;
    this.programmes = programmes;
  }

  /** Whether a control is over all outcomes, be they of an indicator or not. */
  public boolean areOfAny() {
    return !ofAny.isEmpty();
  }

  private record Candidate(AgreedReport report, WhyNot whyNot) {

    /** It counts, or would but for another report of the same outcome. */
    private boolean isMatching() {
      return whyNot == null || whyNot == WhyNot.SHARED;
    }
  }

  /** Of all reports of one outcome, and the events they are. */
  public List<FigurePart> of(List<AgreedReport> reports, List<KpiEvent> events) {
    if (ofAny.isEmpty() && (byKpi.isEmpty() || events.isEmpty())) {
      return List.of();
    }
    List<FigurePart> parts = new ArrayList<>();
    if (!ofAny.isEmpty()) {
      List<Candidate> known = known(reports);
      ofAny.forEach(term -> parts.addAll(of(term, known)));
    }
    if (!byKpi.isEmpty()) {
      candidates(events)
          .forEach((kpi, ofKpi) -> byKpi.get(kpi).forEach(term -> parts.addAll(of(term, ofKpi))));
    }
    return parts;
  }

  private static List<Candidate> known(List<AgreedReport> reports) {
    return reports.stream()
        .filter(report -> report.whyNot() != WhyNot.NOT_YET_KNOWN)
        .map(report -> new Candidate(report, report.whyNot()))
        .toList();
  }

  private Map<String, List<Candidate>> candidates(List<KpiEvent> events) {
    Map<String, List<Candidate>> candidates = new HashMap<>();
    for (KpiEvent event : events) {
      if (byKpi.containsKey(event.kpi()) && EventRows.isInScope(event)) {
        candidates
            .computeIfAbsent(event.kpi(), kpi -> new ArrayList<>())
            .add(new Candidate(event.report(), event.whyNot()));
      }
    }
    return candidates;
  }

  /** The newest report in scope counts; the others share the outcome. */
  private List<FigurePart> of(ControlTerm term, List<Candidate> candidates) {
    List<Candidate> inScope = candidates.stream().filter(each -> isIn(term, each)).toList();
    Candidate newest =
        inScope.stream()
            .filter(Candidate::isMatching)
            .min(Comparator.comparing(each -> each.report().report(), AgreedReport.NEWEST_FIRST))
            .orElse(null);
    List<FigurePart> parts = new ArrayList<>();
    for (Candidate each : inScope) {
      WhyNot whyNot = each.isMatching() && !each.equals(newest) ? WhyNot.SHARED : each.whyNot();
      parts.addAll(row(each.report(), each.equals(newest) ? null : whyNot).parts(term));
    }
    return parts;
  }

  private boolean isIn(ControlTerm term, Candidate candidate) {
    Owner owner = projects.find(candidate.report().report().project()).owner();
    return term.isIn(candidate.report().said().fiscalYear())
        && term.holds(owner, programmes.upFrom(owner.programme()));
  }

  static CountedRow row(AgreedReport report, WhyNot whyNot) {
    String project = report.report().project();
    String outcome = report.report().outcome();
    return new CountedRow(
        project == null ? outcome : outcome + " " + project,
        report.said().fiscalYear(),
        report.said().counted(),
        BigDecimal.ZERO,
        report.said().denominator(),
        whyNot == null ? 1 : 0,
        whyNot,
        report.report().told().withoutSource());
  }
}
