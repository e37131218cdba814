package tassei.figures.change;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;
import tassei.contract.row.RestatementRow;
import tassei.contract.words.Stage;
import tassei.contract.words.Status;
import tassei.contract.words.WhyNot;
import tassei.figures.input.BudgetLine;
import tassei.figures.input.ControlReport;
import tassei.figures.input.OutcomeReport;
import tassei.figures.input.Report;
import tassei.figures.known.Vintages.Vintage;
import tassei.figures.kpi.PlannedKpi;

/**
 * Values in force that replaced an earlier report: updates of what still ran, and revisions. All
 * reports of a table are given; those that were not yet known have no say.
 */
public final class Restatements {
  static final String KPIS = "kpis";

  private Restatements() {}

  public static List<RestatementRow> ofBudget(List<Vintage<BudgetLine>> reports) {
    return changes(reports, BudgetLine::id, Restatements::said);
  }

  public static List<RestatementRow> ofOutcomes(List<Vintage<OutcomeReport>> reports) {
    return changes(
        reports, report -> Arrays.asList(report.outcome(), report.project()), Restatements::said);
  }

  public static List<RestatementRow> ofKpis(List<Vintage<PlannedKpi>> reports) {
    return changes(reports, PlannedKpi::code, Restatements::said);
  }

  public static List<RestatementRow> ofControls(List<Vintage<ControlReport>> reports) {
    return changes(reports, ControlReport::control, Restatements::said);
  }

  /** Few things are reported several times: only these are looked at. */
  static <R extends Report> List<List<R>> reportedAnew(
      List<Vintage<R>> reports, Function<R, ?> thing) {
    Map<Object, List<R>> byThing = new HashMap<>();
    for (Vintage<R> vintage : reports) {
      if (vintage.whyNot() != WhyNot.NOT_YET_KNOWN) {
        byThing
            .computeIfAbsent(thing.apply(vintage.report()), any -> new ArrayList<>(1))
            .add(vintage.report());
      }
    }
    List<List<R>> several = new ArrayList<>();
    for (List<R> each : byThing.values()) {
      if (each.size() > 1) {
        several.add(each);
      }
    }
    return several;
  }

  private static <R extends Report> List<RestatementRow> changes(
      List<Vintage<R>> reports, Function<R, ?> thing, Function<R, SaidValue> said) {
    if (reports.size() < 2) {
      return List.of();
    }
    List<RestatementRow> rows = new ArrayList<>();
    for (List<R> each : reportedAnew(reports, thing)) {
      newestChange(each, said).ifPresent(change -> rows.add(change.row()));
    }
    return rows;
  }

  private static <R> Optional<SaidValue.Change> newestChange(
      List<R> reports, Function<R, SaidValue> said) {
    List<SaidValue> values = new ArrayList<>(reports.size());
    for (R report : reports) {
      values.add(said.apply(report));
    }
    return SaidValue.newestChange(values);
  }

  private static SaidValue said(BudgetLine line) {
    int year = line.table().fiscalYear();
    return new SaidValue(
        "budget",
        line.id(),
        year,
        year,
        year,
        valueOf(line, line.amountYen()),
        isProvisional(line),
        line.table().stage() == Stage.EXECUTED,
        line.reportedOn());
  }

  /** An event may move to another year and be what it was. */
  private static SaidValue said(OutcomeReport report) {
    return new SaidValue(
        "outcomes",
        key(report.outcome(), report.project()),
        report.fiscalYear(),
        report.fiscalYear(),
        null,
        valueOf(report, report.counted()),
        isProvisional(report),
        true,
        report.reportedOn());
  }

  private static SaidValue said(PlannedKpi kpi) {
    return new SaidValue(
        KPIS, kpi.code(), null, null, null, kpi.kpi().target(), false, false, kpi.reportedOn());
  }

  /** A published total grows while its last year runs, where what it counts does. */
  private static SaidValue said(ControlReport control) {
    return new SaidValue(
        "controls",
        control.control(),
        control.onlyYear(),
        control.lastYear(),
        null,
        control.amount(),
        false,
        control.accumulates(),
        control.reportedOn());
  }

  /** What takes back earlier reports says nothing. */
  static BigDecimal valueOf(Report report, BigDecimal value) {
    return report.isWithdrawal() ? null : value;
  }

  static boolean isProvisional(Report report) {
    return report.told().status() == Status.PROVISIONAL;
  }

  static String key(String... parts) {
    StringJoiner key = new StringJoiner(" ");
    for (String part : parts) {
      if (part != null) {
        key.add(part);
      }
    }
    return key.toString();
  }
}
