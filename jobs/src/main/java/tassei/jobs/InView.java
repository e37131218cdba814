package tassei.jobs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import tassei.figures.kpi.Kpi;
import tassei.jobs.stage.KpiFigures;
import tassei.jobs.stage.KpiPoints;
import tassei.jobs.store.record.RunReport.PlanCount;
import tassei.jobs.table.Field;
import tassei.jobs.table.Keys;
import tassei.jobs.table.Kpis;
import tassei.jobs.table.Results;

/**
 * The plans a reader is told of first, and those that run and aim at nothing yet.
 *
 * @param plans the newest first
 * @param withoutTargets codes of plans
 */
record InView(List<Plan> plans, List<String> withoutTargets) {
  private static final int MONTHS_OF_NEWS = 12;
  private static final Comparator<Plan> NEWEST =
      Comparator.comparing(Plan::fromFy, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(Plan::code);

  /**
   * A plan with its own numbers.
   *
   * @param lastDue due year of its last target; null where none has one
   * @param isNews a due year of it was first reported within the last 12 months
   */
  record Plan(
      String code,
      Integer fromFy,
      Integer toFy,
      Integer lastDue,
      boolean isNews,
      PlanCount counts) {

    boolean begunBy(LocalDate day) {
      return fromFy != null && !day.isBefore(Kpi.firstDay(fromFy));
    }

    /** The last day of its last year still belongs to it. */
    boolean runsOn(LocalDate day) {
      return begunBy(day) && (toFy == null || !day.isAfter(Kpi.lastDay(toFy)));
    }

    boolean hasTargets() {
      return counts.targets() > 0;
    }

    /** Results of its last due year still come in, or came in lately. */
    boolean isSettling(LocalDate day, int graceMonths) {
      Integer last = lastDue == null ? toFy : lastDue;
      return isNews || (last != null && day.isBefore(Kpi.lastDay(last).plusMonths(graceMonths)));
    }
  }

  static InView of(List<Plan> all, LocalDate asOf, int graceMonths) {
    List<Plan> begun = all.stream().filter(plan -> plan.begunBy(asOf)).toList();
    List<Plan> aiming = begun.stream().filter(Plan::hasTargets).toList();
    Optional<Plan> newest = aiming.stream().max(NEWEST);
    return new InView(
        aiming.stream()
            .filter(
                plan ->
                    plan.equals(newest.orElseThrow())
                        || (!plan.runsOn(asOf) && plan.isSettling(asOf, graceMonths)))
            .sorted(NEWEST.reversed())
            .toList(),
        begun.stream()
            .filter(plan -> plan.runsOn(asOf) && !plan.hasTargets())
            .map(Plan::code)
            .sorted()
            .toList());
  }

  /**
   * Out of what is known at as-of.
   *
   * @param assessed the indicators with their judgements
   * @param actuals every published report
   */
  static List<Plan> plans(
      Dataset<Row> plans,
      Dataset<Row> kpis,
      Dataset<Row> assessed,
      Dataset<Row> actuals,
      LocalDate asOf) {
    Map<String, Map<Integer, LocalDate>> first = firstReports(actuals);
    Map<String, String> judgements = new TreeMap<>();
    for (Row row : assessed.select(Keys.KPI.col(), Results.JUDGEMENT.col()).collectAsList()) {
      judgements.put(row.getString(0), row.getString(1));
    }
    Map<String, List<Row>> targets = new TreeMap<>();
    for (Row row : kpis.collectAsList()) {
      if (KpiFigures.kpi(row).hasTarget() && text(row, Keys.PLAN) != null) {
        targets.computeIfAbsent(text(row, Keys.PLAN), any -> new ArrayList<>()).add(row);
      }
    }
    return plans.collectAsList().stream()
        .map(row -> new Aiming(row, targets.getOrDefault(text(row, Keys.PLAN), List.of())))
        .map(plan -> plan.with(first, judgements, asOf))
        .toList();
  }

  /** A plan and the indicators that aim at something. */
  private record Aiming(Row plan, List<Row> targets) {
    Plan with(
        Map<String, Map<Integer, LocalDate>> first,
        Map<String, String> judgements,
        LocalDate asOf) {
      Integer lastDue =
          targets.stream()
              .map(row -> KpiFigures.kpi(row).dueFy())
              .filter(Objects::nonNull)
              .max(Comparator.naturalOrder())
              .orElse(null);
      LocalDate since = asOf.minusMonths(MONTHS_OF_NEWS);
      boolean isNews =
          targets.stream()
              .map(KpiFigures::kpi)
              .filter(kpi -> kpi.dueFy() != null && Kpi.isOver(kpi.dueFy(), asOf))
              .map(kpi -> first.getOrDefault(kpi.code(), Map.of()).get(kpi.dueFy()))
              .anyMatch(day -> day != null && day.isAfter(since));
      return new Plan(
          text(plan, Keys.PLAN),
          plan.getAs(Keys.FROM_FY.name()),
          plan.getAs(Keys.TO_FY.name()),
          lastDue,
          isNews,
          counts(judgements));
    }

    /** A part of a target is not counted beside it. */
    private PlanCount counts(Map<String, String> judgements) {
      Map<String, Long> counted = new TreeMap<>();
      int parts = 0;
      for (Row row : targets) {
        if (text(row, Kpis.PART_OF) != null) {
          parts++;
        } else {
          counted.merge(judgements.get(text(row, Keys.KPI)), 1L, Long::sum);
        }
      }
      return new PlanCount(targets.size() - parts, parts, counted);
    }
  }

  /** When each year of a published series was reported first; events come while their year runs. */
  private static Map<String, Map<Integer, LocalDate>> firstReports(Dataset<Row> actuals) {
    Map<String, Map<Integer, LocalDate>> first = new TreeMap<>();
    for (Row row : KpiPoints.firstReports(actuals).collectAsList()) {
      if (!row.isNullAt(2)) {
        first
            .computeIfAbsent(row.getString(0), any -> new TreeMap<>())
            .put(row.getInt(1), row.getLocalDate(2));
      }
    }
    return first;
  }

  /** As run.json counts them. */
  Map<String, PlanCount> counts() {
    Map<String, PlanCount> counts = new LinkedHashMap<>();
    plans.forEach(plan -> counts.put(plan.code(), plan.counts()));
    return counts;
  }

  /** As report.json lists them. */
  List<Map<String, Object>> listed(LocalDate asOf) {
    List<Map<String, Object>> listed = new ArrayList<>();
    for (Plan plan : plans) {
      Map<String, Object> fields = new LinkedHashMap<>();
      fields.put("plan", plan.code());
      fields.put("from_fy", plan.fromFy());
      fields.put("to_fy", plan.toFy());
      fields.put("last_due_fy", plan.lastDue());
      fields.put("running", plan.runsOn(asOf));
      listed.add(fields);
    }
    return listed;
  }

  private static String text(Row row, Field field) {
    return row.getAs(field.name());
  }
}
