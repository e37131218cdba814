package tassei.figures.stand;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import tassei.figures.kpi.Passage;
import tassei.figures.kpi.Passage.Cause;

/** What led each indicator from how it stood then to how it stands now. */
public final class Passages {
  private static final String TARGET = " target";

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
  public List<FigureRestatement> restatements() {
    List<FigureRestatement> rows = new ArrayList<>();
    TreeSet<String> all = new TreeSet<>(then.attained().keySet());
    all.addAll(now.attained().keySet());
    for (String kpi : all) {
      rows.addAll(actuals(kpi));
      BigDecimal before = then.target(kpi);
      BigDecimal after = now.target(kpi);
      if (isDifferent(before, after)) {
        rows.add(new FigureRestatement(kpi + TARGET, null, Cause.INPUT, before, after));
      }
    }
    return rows;
  }

  private List<FigureRestatement> actuals(String kpi) {
    BigDecimal before = then.actual(kpi);
    BigDecimal after = now.actual(kpi);
    if (!isDifferent(before, after)) {
      return List.of();
    }
    if (before == null || after == null) {
      return List.of(new FigureRestatement(kpi, null, whyOne(kpi, after), before, after));
    }
    return steps(kpi).stream()
        .map(
            step ->
                new FigureRestatement(kpi, step.year(), step.cause(), step.before(), step.after()))
        .toList();
  }

  /** A first figure, or one that is gone. */
  private Cause whyOne(String kpi, BigDecimal after) {
    if (!isInBoth(kpi) || now.asksOtherwiseThan(then, kpi)) {
      return Cause.INPUT;
    }
    return after == null ? Cause.REVISION : Cause.NEW_YEAR;
  }

  private static boolean isDifferent(BigDecimal before, BigDecimal after) {
    if (before == null) {
      return after != null;
    }
    return after == null || before.compareTo(after) != 0;
  }
}
