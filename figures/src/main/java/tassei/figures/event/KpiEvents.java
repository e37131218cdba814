package tassei.figures.event;

import java.io.Serializable;
import java.util.ArrayList;
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

  /** Whether an indicator counts outcomes of this kind, be it of some projects only. */
  public boolean areOf(String kind) {
    return byKind.containsKey(kind);
  }

  /** Of all reports of one outcome: for each indicator of its kind and place, each of them. */
  public List<KpiEvent> of(List<AgreedReport> reports) {
    if (reports.size() == 1) {
      return ofOne(reports.get(0)); // which shares no outcome with itself
    }
    Map<String, List<KpiEvent>> byKpi = new HashMap<>(0);
    for (AgreedReport report : reports) {
      for (KpiEvent event : ofOne(report)) {
        byKpi.computeIfAbsent(event.kpi(), code -> new ArrayList<>(1)).add(event);
      }
    }
    if (byKpi.isEmpty()) {
      return List.of();
    }
    List<KpiEvent> all = new ArrayList<>();
    for (List<KpiEvent> ofKpi : byKpi.values()) {
      all.addAll(onceEach(ofKpi));
    }
    return all;
  }

  /** For each indicator of its kind and place, whatever else reports the outcome. */
  private List<KpiEvent> ofOne(AgreedReport report) {
    List<EventKpi> kpis = byKind.get(report.said().kind());
    if (kpis == null) {
      return List.of();
    }
    Owner owner = projects.find(report.report().project()).owner();
    List<KpiEvent> events = new ArrayList<>(kpis.size());
    for (EventKpi kpi : kpis) {
      if (kpi.isOf(owner.integratedProject(), owner.programme())) {
        events.add(new KpiEvent(kpi.kpi(), report, whyNot(kpi, report)));
      }
    }
    return events;
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
    KpiEvent counted = newestCounted(events);
    List<KpiEvent> once = new ArrayList<>(events.size());
    for (KpiEvent event : events) {
      boolean isShared = event.isCounted() && !event.equals(counted);
      once.add(isShared ? new KpiEvent(event.kpi(), event.report(), WhyNot.SHARED) : event);
    }
    return once;
  }

  /** Null: none counts. */
  private static KpiEvent newestCounted(List<KpiEvent> events) {
    KpiEvent newest = null;
    for (KpiEvent event : events) {
      if (event.isCounted() && (newest == null || isNewer(event, newest))) {
        newest = event;
      }
    }
    return newest;
  }

  private static boolean isNewer(KpiEvent one, KpiEvent other) {
    return AgreedReport.NEWEST_FIRST.compare(one.report().report(), other.report().report()) < 0;
  }
}
