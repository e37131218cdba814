package tassei.jobs.stage;

import static tassei.jobs.stage.ShownValues.joined;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import tassei.contract.Owner;
import tassei.contract.words.EventKey;
import tassei.contract.words.Status;
import tassei.contract.words.WhyNot;
import tassei.figures.event.AgreedReport;
import tassei.figures.event.KpiEvent;
import tassei.figures.event.KpiEvents;
import tassei.figures.event.ScopeCount;
import tassei.figures.event.ScopeCounts;
import tassei.figures.input.EventKpi;
import tassei.figures.input.Origin;
import tassei.figures.input.OutcomeReport;
import tassei.figures.input.ResearchProject;
import tassei.figures.input.Told;
import tassei.figures.known.Vintages.Vintage;
import tassei.jobs.table.Field;
import tassei.jobs.table.Inputs;
import tassei.jobs.table.Keys;
import tassei.jobs.table.Kpis;
import tassei.jobs.table.ResultTables;

/** Events as the stage makes them and as the function does, a line each. */
public final class EventsBothWays {
  private EventsBothWays() {}

  public static List<String> byStage(Dataset<Row> events) {
    List<Field> fields = ResultTables.KPI_EVENTS.fields();
    return ResultTables.KPI_EVENTS.conform(events).collectAsList().stream()
        .map(row -> joined(fields.stream().map(field -> row.getAs(field.name()))))
        .sorted()
        .toList();
  }

  public static List<List<KpiEvent>> byFunction(
      Dataset<Row> reports, Dataset<Row> kpis, Dataset<Row> projects) {
    Map<String, List<Vintage<OutcomeReport>>> byOutcome = new HashMap<>();
    for (Row row : reports.collectAsList()) {
      String whyNot = row.getAs(Keys.WHY_NOT.name());
      byOutcome
          .computeIfAbsent(row.getAs(Inputs.OUTCOME.name()), outcome -> new ArrayList<>())
          .add(new Vintage<>(report(row), whyNot == null ? null : WhyNot.of(whyNot)));
    }
    KpiEvents events =
        new KpiEvents(
            kpis.filter(Kpis.KINDS.col().isNotNull()).collectAsList().stream()
                .map(EventsBothWays::kpi)
                .toList(),
            projects(projects));
    return byOutcome.values().stream().map(each -> events.of(AgreedReport.of(each))).toList();
  }

  public static List<String> shown(List<List<KpiEvent>> events) {
    return events.stream().flatMap(List::stream).map(EventsBothWays::shown).sorted().toList();
  }

  /** Counted by scope, as the stage does. */
  public static List<String> scopesByStage(Dataset<Row> events, List<String> levels) {
    List<Field> fields = ResultTables.KPI_BY_SCOPE.fields();
    return KpiByScope.of(events, levels).collectAsList().stream()
        .map(row -> joined(fields.stream().map(field -> row.getAs(field.name()))))
        .sorted()
        .toList();
  }

  /** The same of what was made of each outcome. */
  public static List<String> scopes(
      List<List<KpiEvent>> events, List<String> levels, Dataset<Row> projects) {
    ScopeCounts counts = new ScopeCounts(levels, projects(projects));
    Map<ScopeCounts.Counted, ScopeCount> sums = new HashMap<>();
    for (List<KpiEvent> each : events) {
      counts.of(each).forEach((counted, count) -> sums.merge(counted, count, ScopeCount::plus));
    }
    return sums.entrySet().stream()
        .map(entry -> shown(entry.getKey(), entry.getValue()))
        .sorted()
        .toList();
  }

  private static String shown(ScopeCounts.Counted counted, ScopeCount count) {
    Stream<Object> scope =
        Stream.of(counted.scope().level(), counted.kpi(), String.valueOf(counted.fiscalYear()));
    Stream<Object> keys = Stream.of(EventKey.values()).map(counted.scope()::of);
    Stream<Object> sums = Stream.of(count.quantity(), count.outcomes(), count.shared());
    return joined(Stream.of(scope, keys, sums).flatMap(part -> part));
  }

  private static OutcomeReport report(Row row) {
    return new OutcomeReport(
        row.getAs(Inputs.OUTCOME.name()),
        row.getAs(Inputs.OUTCOME_KIND.name()),
        row.getAs(Keys.PROJECT.name()),
        row.getAs(Keys.FISCAL_YEAR.name()),
        row.getAs(Inputs.OCCURRED_ON.name()),
        row.getAs(Inputs.QUANTITY.name()),
        row.getAs(Inputs.DENOMINATOR.name()),
        list(row.getAs(Inputs.TAGS.name()), ";"),
        Boolean.TRUE.equals(row.getAs(Keys.SIMULATED.name())),
        new Told(
            new Origin(
                row.getAs(tassei.jobs.table.Origin.FILE.name()),
                row.<Long>getAs(tassei.jobs.table.Origin.RECORD.name())),
            row.getAs(Keys.REPORTED_ON.name()),
            Status.of(row.getAs(Keys.STATUS.name())),
            row.getAs(Keys.SOURCE.name())));
  }

  private static EventKpi kpi(Row row) {
    return new EventKpi(
        row.getAs(Keys.KPI.name()),
        Set.copyOf(list(row.getAs(Kpis.KINDS.name()), ";")),
        row.getAs(Keys.INTEGRATED_PROJECT.name()),
        row.getAs(Keys.PROGRAMME.name()),
        row.getAs(Keys.FROM_FY.name()),
        row.getAs(Kpis.DUE_FY.name()),
        list(row.getAs(Kpis.OUTCOME_TAGS.name()), ";").stream()
            .map(term -> Set.copyOf(list(term, "\\|")))
            .toList());
  }

  private static List<String> list(String cell, String between) {
    return cell == null ? List.of() : List.of(cell.split(between, -1));
  }

  private static Map<String, ResearchProject> projects(Dataset<Row> projects) {
    Map<String, ResearchProject> owners = new HashMap<>();
    for (Row row : projects.collectAsList()) {
      owners.put(
          row.getAs(Keys.PROJECT.name()),
          new ResearchProject(
              new Owner(
                  row.getAs(Keys.MINISTRY.name()),
                  row.getAs(Keys.INTEGRATED_PROJECT.name()),
                  row.getAs(Keys.PROGRAMME.name()),
                  null,
                  null),
              row.getAs(Keys.PHASE.name()),
              row.getAs(Keys.PURPOSE.name()),
              list(row.getAs(Inputs.DISEASE_AREAS.name()), ";"),
              Boolean.TRUE.equals(row.getAs(Keys.SIMULATED.name()))));
    }
    return owners;
  }

  private static String shown(KpiEvent event) {
    OutcomeReport report = event.report().report();
    OutcomeReport said = event.report().said();
    return joined(
        Arrays.asList(
            event.kpi(),
            report.outcome(),
            report.project(),
            said.fiscalYear(),
            said.counted(),
            said.denominator(),
            report.told().status().code(),
            report.reportedOn(),
            event.isCounted(),
            event.whyNot() == null ? null : event.whyNot().code(),
            report.origin().file(),
            report.origin().record())
            .stream());
  }
}
