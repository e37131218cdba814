package tassei.jobs;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import tassei.figures.kpi.Passage;
import tassei.jobs.io.Keep;
import tassei.jobs.stage.EventChanges;
import tassei.jobs.table.Inputs;
import tassei.jobs.table.Keys;
import tassei.jobs.table.Remarks;
import tassei.jobs.table.ResultTables;

/** What led each indicator from how it stood then to how it stands now. */
final class Passages {
  private final Stand then;
  private final Stand now;
  private final Map<String, List<Passage.EventChange>> events = new TreeMap<>();

  private Passages(Stand then, Stand now) {
    this.then = then;
    this.now = now;
  }

  static Passages of(Stand then, Stand now, Keep keep) {
    Passages passages = new Passages(then, now);
    Dataset<Row> known = keep.of(passages.known(), EventChanges.KNOWN);
    EventChanges.of(then.events(), now.events(), known, then.horizon().asOf())
        .collectAsList()
        .forEach(passages::add);
    return passages;
  }

  private List<Row> known() {
    return now.kpis().keySet().stream()
        .filter(then.kpis()::containsKey)
        .map(kpi -> RowFactory.create(kpi, then.newestYear(kpi), now.asksOtherwiseThan(then, kpi)))
        .toList();
  }

  private void add(Row row) {
    events
        .computeIfAbsent(row.getAs(Keys.KPI.name()), any -> new ArrayList<>())
        .add(
            new Passage.EventChange(
                Passage.Cause.of(row.getAs(Remarks.KIND.name())),
                row.getAs(Keys.FISCAL_YEAR.name()),
                row.getAs(Inputs.QUANTITY.name()),
                row.getAs(Inputs.DENOMINATOR.name())));
  }

  /** None where the indicator or its figure is not known at both times. */
  List<Passage.Step> steps(String kpi) {
    boolean isInBoth = then.kpis().containsKey(kpi) && now.kpis().containsKey(kpi);
    return isInBoth
        ? Passage.of(
            now.kpi(kpi), then.state(kpi), now.state(kpi), events.getOrDefault(kpi, List.of()))
        : List.of();
  }

  /** Rows of the table of restatements: every difference of an actual or a target. */
  Dataset<Row> restatements(Keep keep) {
    List<Row> rows = new ArrayList<>();
    TreeSet<String> all = new TreeSet<>(then.attained().keySet());
    all.addAll(now.attained().keySet());
    for (String kpi : all) {
      rows.addAll(actuals(kpi));
      if (isDifferent(then.target(kpi), now.target(kpi))) {
        rows.add(row(kpi + " target", null, Remarks.INPUT, then.target(kpi), now.target(kpi)));
      }
    }
    return keep.of(rows, ResultTables.RESTATEMENTS.fields());
  }

  private List<Row> actuals(String kpi) {
    BigDecimal before = then.actual(kpi);
    BigDecimal after = now.actual(kpi);
    if (!isDifferent(before, after)) {
      return List.of();
    }
    if (before == null || after == null) {
      return List.of(row(kpi, null, kindOfOne(kpi, after), before, after));
    }
    return steps(kpi).stream()
        .map(step -> row(kpi, step.year(), step.cause().code(), step.before(), step.after()))
        .toList();
  }

  /** A first figure, or one that is gone. */
  private String kindOfOne(String kpi, BigDecimal after) {
    boolean isInBoth = then.kpis().containsKey(kpi) && now.kpis().containsKey(kpi);
    if (!isInBoth || now.asksOtherwiseThan(then, kpi)) {
      return Remarks.INPUT;
    }
    return after == null ? Remarks.REVISION : Remarks.NEW_YEAR;
  }

  private static boolean isDifferent(BigDecimal before, BigDecimal after) {
    if (before == null) {
      return after != null;
    }
    return after == null || before.compareTo(after) != 0;
  }

  private static Row row(
      String key, Integer year, String kind, BigDecimal before, BigDecimal after) {
    BigDecimal change = before == null || after == null ? null : after.subtract(before);
    return RowFactory.create(
        ResultTables.KPI_ATTAINMENT.name(), key, year, kind, before, after, change, null, null);
  }
}
