package tassei.bench.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** One outcome with all its reports, by every project that reports it. */
record Event(List<Report> reports) {

  /** Newest first; of the same day the smallest project code, no project last. */
  private static final Comparator<Report> NEWEST =
      Report.BY_AGE
          .reversed()
          .thenComparing(report -> report.project() == null)
          .thenComparing(Report::projectCode);

  /** What it adds to an indicator by what is known on a day. */
  int countedBy(Kpi kpi, LocalDate asOf) {
    List<Report> inForce = inForce(asOf);
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

  private List<Report> inForce(LocalDate asOf) {
    TreeMap<String, Report> newest = new TreeMap<>();
    for (Report report : reports) {
      if (report.knownOn(asOf)) {
        newest.merge(
            report.projectCode(), report, (a, b) -> Report.BY_AGE.compare(a, b) > 0 ? a : b);
      }
    }
    List<Report> inForce = new ArrayList<>(newest.values());
    inForce.removeIf(report -> report.status().equals(Report.WITHDRAWN));
    return inForce;
  }
}
