package tassei.figures.stand;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import tassei.contract.row.RestatementRow;
import tassei.figures.change.KpiComparison;
import tassei.figures.kpi.Passage;

/** What led each indicator from how it stood then to how it stands now. */
public final class Passages {
  private final Stand then;
  private final Stand now;
  private final Map<String, List<Passage.EventChange>> events;

  public Passages(Stand then, Stand now) {
    this.then = then;
    this.now = now;
    this.events = EventChanges.byKpi(then.events(), now.events(), known(), then.horizon().asOf());
  }

  private Map<String, EventChanges.Known> known() {
    Map<String, EventChanges.Known> known = new HashMap<>();
    for (String kpi : now.kpis().keySet()) {
      if (then.has(kpi)) {
        boolean isRedefined = now.asksOtherwiseThan(then, kpi);
        known.put(kpi, new EventChanges.Known(then.newestYear(kpi), isRedefined));
      }
    }
    return known;
  }

  /** None where the indicator or its figure is not known at both times. */
  public List<Passage.Step> steps(String kpi) {
    return isInBoth(kpi)
        ? Passage.of(
            now.kpi(kpi), then.state(kpi), now.state(kpi), events.getOrDefault(kpi, List.of()))
        : List.of();
  }

  private boolean isInBoth(String kpi) {
    return then.has(kpi) && now.has(kpi);
  }

  /** Every difference of an actual or a target. */
  public List<RestatementRow> restatements() {
    List<RestatementRow> rows = new ArrayList<>();
    TreeSet<String> all = new TreeSet<>(then.attained().keySet());
    all.addAll(now.attained().keySet());
    all.forEach(kpi -> rows.addAll(KpiComparison.differences(thenNow(kpi))));
    return rows;
  }

  private KpiComparison.ThenNow thenNow(String kpi) {
    return new KpiComparison.ThenNow(
        kpi,
        isInBoth(kpi),
        isInBoth(kpi) && now.asksOtherwiseThan(then, kpi),
        then.actual(kpi),
        now.actual(kpi),
        then.target(kpi),
        now.target(kpi),
        steps(kpi));
  }
}
