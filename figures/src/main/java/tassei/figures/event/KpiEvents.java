package tassei.figures.event;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tassei.contract.Owner;
import tassei.contract.words.WhyNot;
import tassei.figures.input.EventKpi;
import tassei.figures.input.ProjectsByCode;

/** Which report counts for which indicator, and why the others do not. */
public final class KpiEvents implements Serializable {
  private final Map<String, List<EventKpi>> byKind = new HashMap<>();
  private final ProjectsByCode projects;

  /** To be asked of one outcome after the other. */
  public KpiEvents(List<EventKpi> kpis, ProjectsByCode projects) {
    this.projects = projects;
    for (EventKpi kpi : kpis) {
      kpi.kinds().forEach(kind -> byKind.computeIfAbsent(kind, any -> new ArrayList<>()).add(kpi));
    }
  }

  /** Of all reports of one outcome: for each indicator of its kind and place, each of them. */
  public List<KpiEvent> of(List<AgreedReport> reports) {
    Map<String, List<KpiEvent>> byKpi = new HashMap<>(0);
    for (AgreedReport report : reports) {
      List<EventKpi> kpis = byKind.get(report.said().kind());
      if (kpis != null) {
        add(report, kpis, byKpi);
      }
    }
    return byKpi.isEmpty()
        ? List.of()
        : byKpi.values().stream().flatMap(events -> onceEach(events).stream()).toList();
  }

  private void add(AgreedReport report, List<EventKpi> kpis, Map<String, List<KpiEvent>> byKpi) {
    Owner owner = projects.find(report.report().project()).owner();
    for (EventKpi kpi : kpis) {
      if (kpi.isOf(owner.integratedProject(), owner.programme())) {
        byKpi
            .computeIfAbsent(kpi.kpi(), code -> new ArrayList<>(1))
            .add(new KpiEvent(kpi.kpi(), report, whyNot(kpi, report)));
      }
    }
  }

  private static WhyNot whyNot(EventKpi kpi, AgreedReport report) {
    if (!kpi.hasInPeriod(report.said().fiscalYear())) {
      return WhyNot.OUTSIDE_PERIOD;
    }
    return kpi.hasTags(report.report().tags()) ? report.whyNot() : WhyNot.OTHER_TAGS;
  }

  /** Of the reports of one outcome that match, the newest counts; the others share it. */
  private static List<KpiEvent> onceEach(List<KpiEvent> events) {
    if (events.size() == 1) {
      return events;
    }
    KpiEvent counted =
        events.stream()
            .filter(KpiEvent::isCounted)
            .min(Comparator.comparing(event -> event.report().report(), AgreedReport.NEWEST_FIRST))
            .orElse(null);
    return events.stream()
        .map(
            event ->
                event.isCounted() && !event.equals(counted)
                    ? new KpiEvent(event.kpi(), event.report(), WhyNot.SHARED)
                    : event)
        .toList();
  }
}
