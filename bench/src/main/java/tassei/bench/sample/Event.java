package tassei.bench.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** One outcome with all its reports, by every project that reports it. */
record Event(List<SampledReport> reports) {

  /** Newest first; of the same day the smallest project code, no project last. */
  private static final Comparator<SampledReport> NEWEST =
      SampledReport.BY_AGE
          .reversed()
          .thenComparing(report -> report.project() == null)
          .thenComparing(SampledReport::projectCode);

  /** What it adds to an indicator by what is known on a day. */
  int countedBy(SampleKpi kpi, LocalDate asOf) {
    List<SampledReport> inForce = inForce(asOf);
    if (inForce.isEmpty()) {
      return 0;
    }
    Facts facts = inForce.stream().min(NEWEST).orElseThrow().facts();
    boolean matches =
        inForce.stream()
            .anyMatch(r -> kpi.matches(facts.kind(), facts.year(), r.tags(), r.project()));
    return matches ? facts.counted() : 0;
  }

  /** The day it is sorted by. */
  LocalDate day() {
    Facts facts = reports.get(0).facts();
    return facts.occurredOn() == null
        ? FiscalYears.firstDay(facts.year()).plusMonths(6)
        : facts.occurredOn();
  }

  private List<SampledReport> inForce(LocalDate asOf) {
    TreeMap<String, SampledReport> newest = new TreeMap<>();
    for (SampledReport report : reports) {
      if (report.knownOn(asOf)) {
        newest.merge(
            report.projectCode(), report, (a, b) -> SampledReport.BY_AGE.compare(a, b) > 0 ? a : b);
      }
    }
    List<SampledReport> inForce = new ArrayList<>(newest.values());
    inForce.removeIf(report -> report.status().equals(SampledReport.WITHDRAWN));
    return inForce;
  }
}
