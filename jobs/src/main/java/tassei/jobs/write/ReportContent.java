package tassei.jobs.write;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tassei.contract.column.Field;
import tassei.contract.column.Keys;
import tassei.contract.column.RowTable;
import tassei.contract.row.AttainmentRow;
import tassei.contract.row.YearlyRow;
import tassei.figures.control.ControlVerdict;
import tassei.jobs.conf.Settings;
import tassei.jobs.table.Actuals;
import tassei.jobs.table.Entry;
import tassei.jobs.table.InputRow;
import tassei.jobs.table.InputTable;
import tassei.jobs.table.Inputs;
import tassei.jobs.table.Kpis;

/** The content of report.json: the names, the figures and the settings that documents show. */
public final class ReportContent {
  /** What a figure says of itself, so that it prints with its own source and remark. */
  private static final List<Field> ACTUALS =
      List.of(
          Keys.KPI,
          Actuals.FROM_FISCAL_YEAR,
          Keys.FISCAL_YEAR,
          Keys.BASIS,
          Actuals.ACTUAL,
          InputTable.aboutOf(Actuals.ACTUAL),
          Keys.DENOMINATOR,
          Actuals.TEXT_JA,
          Actuals.TEXT_EN,
          Keys.STATUS,
          Keys.REPORTED_ON,
          Keys.SOURCE,
          Keys.NOTE);

  private static final List<InputTable> NAMES =
      List.of(
          Inputs.PLANS,
          Inputs.MINISTRIES,
          Inputs.INTEGRATED_PROJECTS,
          Inputs.PROGRAMMES,
          Inputs.NAMES,
          Inputs.CROSSWALK);

  private final ReportJson json = new ReportJson();
  private final Settings settings;
  private final ReportRows rows;
  private final ReportFacts facts;

  private ReportContent(Settings settings, ReportRows rows, ReportFacts facts) {
    this.settings = settings;
    this.rows = rows;
    this.facts = facts;
  }

  /** In the order in which it is written. */
  public static ReportJson of(Settings settings, ReportRows rows, ReportFacts facts) {
    ReportContent content = new ReportContent(settings, rows, facts);
    content.name();
    content.inFront();
    content.indicators();
    content.settings();
    content.figures();
    return content.json;
  }

  private void name() {
    json.put(Keys.AS_OF.name(), facts.asOf().toString());
    if (facts.observed() != null) {
      json.put("observed_until", facts.observed().toString());
    }
    NAMES.forEach(table -> put(table, fields(table)));
  }

  /** What the first pages speak of. */
  private void inFront() {
    Settings.Front front = settings.front();
    json.put("plans_in_view", facts.plansInView())
        .put("plans_without_targets", facts.plansWithoutTargets())
        .put("issuer", inBoth(front.issuer()))
        .put("contact", inBoth(front.contact()));
    if (facts.headline() != null) {
      json.put("headline_budget", facts.headline());
    }
  }

  private void indicators() {
    put(Kpis.TABLE, fields(Kpis.TABLE));
    put(Actuals.TABLE, ACTUALS);
    json.put("programme_parents", parents());
  }

  private void settings() {
    json.put("disjoint_collections", settings.disjointCollections())
        .put("judgements", settings.judgements())
        .put("outlook", settings.outlooks())
        .put("thresholds", thresholds(settings))
        .put("marks", settings.marks())
        .put("forecast", forecast(settings, facts))
        .put("levels", levels(settings));
  }

  private void figures() {
    json.put(AttainmentRow.TABLE, rows.attained())
        .put(YearlyRow.TABLE, rows.years())
        .put(ControlVerdict.LISTED, rows.verdicts());
    if (facts.yearBefore() != null) {
      json.put("earlier", facts.yearBefore());
    }
  }

  private void put(InputTable table, List<Field> columns) {
    json.put(RowTable.of(table.name(), columns, InputRow::get), rows.inForce().apply(table));
  }

  private Map<String, String> parents() {
    Map<String, String> parents = new TreeMap<>();
    for (InputRow row : rows.inForce().apply(Inputs.PROGRAMMES)) {
      if (row.has(Inputs.PARENT)) {
        parents.put(row.text(Keys.PROGRAMME), row.text(Inputs.PARENT));
      }
    }
    return parents;
  }

  private static List<Field> fields(InputTable table) {
    return table.entries().stream().map(Entry::field).toList();
  }

  /** In one order on every JVM. */
  private static Map<String, String> inBoth(Settings.Label label) {
    return new TreeMap<>(Map.of("ja", label.ja(), "en", label.en()));
  }

  /** As the method notes state them. */
  private static Map<String, BigDecimal> thresholds(Settings settings) {
    Map<String, BigDecimal> thresholds = new TreeMap<>();
    thresholds.put("on-track", settings.onTrack());
    thresholds.put("at-risk", settings.atRisk());
    thresholds.put("grace-months", BigDecimal.valueOf(settings.graceMonths()));
    return thresholds;
  }

  /** In one order on every JVM. */
  private static Map<String, List<String>> levels(Settings settings) {
    Map<String, List<String>> levels = new TreeMap<>();
    levels.put("all", settings.levels());
    levels.put("execution", settings.executionLevels());
    return levels;
  }

  /** What forecasts take budgets to mean, and provisional events to come to. */
  private static Map<String, BigDecimal> forecast(Settings settings, ReportFacts facts) {
    Map<String, BigDecimal> assumed = new TreeMap<>();
    assumed.put("confirmed-share", facts.confirmedShare());
    assumed.put("elasticity", settings.elasticity());
    assumed.put("lag", BigDecimal.valueOf(settings.lag()));
    return assumed;
  }
}
