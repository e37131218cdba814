package tassei.jobs;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import tassei.figures.kpi.Horizon;
import tassei.jobs.conf.Settings;
import tassei.jobs.io.Output;
import tassei.jobs.io.ReportJson;
import tassei.jobs.stage.ControlStatements;
import tassei.jobs.stage.Coverage;
import tassei.jobs.stage.KpiTables;
import tassei.jobs.table.Actuals;
import tassei.jobs.table.Entry;
import tassei.jobs.table.Field;
import tassei.jobs.table.InputTable;
import tassei.jobs.table.Inputs;
import tassei.jobs.table.Keys;
import tassei.jobs.table.Kpis;
import tassei.jobs.table.ResultTables;

/** The content of report.json: the names, the figures and the settings that documents show. */
final class Report {
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

  private Report() {}

  static ReportJson of(
      Output output,
      Settings settings,
      Known known,
      Checks checks,
      Checks.Figures made,
      InView inView,
      Horizon horizon) {
    ReportJson json = new ReportJson(output).put(Keys.AS_OF.name(), horizon.asOf().toString());
    if (horizon.observed() != null) {
      json.put(Coverage.OBSERVED_UNTIL.name(), horizon.observed().toString());
    }
    for (InputTable table :
        new InputTable[] {
          Inputs.PLANS,
          Inputs.MINISTRIES,
          Inputs.INTEGRATED_PROJECTS,
          Inputs.PROGRAMMES,
          Inputs.NAMES,
          Inputs.CROSSWALK
        }) {
      json.put(table.name(), known.inForce(table), fields(table));
    }
    inFront(json, settings, inView, made, horizon.asOf());
    return json.put(Kpis.TABLE.name(), known.inForce(Kpis.TABLE), fields(Kpis.TABLE))
        .put(Actuals.TABLE.name(), known.inForce(Actuals.TABLE), ACTUALS)
        .put("programme_parents", parents(known.inForce(Inputs.PROGRAMMES)))
        .put("disjoint_collections", settings.disjointCollections())
        .put("judgements", settings.judgements())
        .put("outlook", settings.outlooks())
        .put("thresholds", thresholds(settings))
        .put("marks", settings.marks())
        .put("forecast", forecast(settings, made))
        .put("levels", levels(settings))
        .put(
            ResultTables.KPI_ATTAINMENT.name(),
            KpiTables.attainment(made.indicators()),
            ResultTables.KPI_ATTAINMENT.fields())
        .put(
            ResultTables.KPI_YEARLY.name(),
            KpiTables.yearly(made.indicators()),
            ResultTables.KPI_YEARLY.fields())
        .put(ResultTables.CONTROLS.name(), checks.verdicts(), controlFields());
  }

  /** What the first pages speak of. */
  private static void inFront(
      ReportJson json, Settings settings, InView inView, Checks.Figures made, LocalDate asOf) {
    Settings.Front front = settings.front();
    json.put("plans_in_view", inView.listed(asOf))
        .put("plans_without_targets", inView.withoutTargets())
        .put("issuer", inBoth(front.issuer()))
        .put("contact", inBoth(front.contact()));
    Headline.of(
            made.budgets().rollup(),
            front.headlineCollection(),
            settings.disjointCollections().keySet(),
            asOf)
        .ifPresent(headline -> json.put("headline_budget", headline.listed(asOf)));
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
  private static Map<String, BigDecimal> forecast(Settings settings, Checks.Figures made) {
    Map<String, BigDecimal> assumed = new TreeMap<>();
    assumed.put("confirmed-share", Coverage.confirmedShare(made.coverage()));
    assumed.put("elasticity", settings.elasticity());
    assumed.put("lag", BigDecimal.valueOf(settings.lag()));
    return assumed;
  }

  /** The table's columns, and what a page needs to name a control. */
  private static List<Field> controlFields() {
    List<Field> fields = new ArrayList<>(ResultTables.CONTROLS.fields());
    fields.addAll(List.of(Keys.NAME_JA, Keys.NAME_EN, Keys.UNIT, Keys.REPORTED_ON));
    fields.addAll(ControlStatements.SCOPE);
    return fields;
  }

  private static Map<String, String> parents(Dataset<Row> programmes) {
    Map<String, String> parents = new TreeMap<>();
    Field programme = Keys.PROGRAMME;
    programmes
        .filter(Inputs.PARENT.col().isNotNull())
        .select(programme.col(), Inputs.PARENT.col())
        .collectAsList()
        .forEach(row -> parents.put(row.getString(0), row.getString(1)));
    return parents;
  }
}
