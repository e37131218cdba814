package tassei.jobs.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import tassei.figures.known.Vintages.Vintage;
import tassei.figures.kpi.Assessment;
import tassei.figures.kpi.Horizon;
import tassei.jobs.io.Rows;
import tassei.jobs.known.AsOfTables;
import tassei.jobs.table.Actuals;
import tassei.jobs.table.Budget;
import tassei.jobs.table.Controls;
import tassei.jobs.table.Field;
import tassei.jobs.table.InputRow;
import tassei.jobs.table.InputTable;
import tassei.jobs.table.Inputs;
import tassei.jobs.table.Keys;
import tassei.jobs.table.Kpis;
import tassei.jobs.table.Origin;

/**
 * A nation of two plans (P1 2015–2019, P2 2020–2024), three projects and three ministries, with
 * literal tables: what each stage makes of them. Amounts are yen and lines are own, initial and of
 * 2021 unless a table says otherwise.
 */
final class Nation {
  private final NationInputs inputs = new NationInputs();
  private final Map<String, Dataset<Row>> made = new HashMap<>();
  private LocalDate asOf = LocalDate.of(2024, 3, 31);

  static Nation of(InputTable table, String rows) {
    return new Nation().and(table, rows);
  }

  static Nation budget(String rows) {
    return of(Budget.TABLE, rows);
  }

  Nation and(InputTable table, String rows) {
    inputs.write(table, rows);
    return this;
  }

  Nation asOf(String day) {
    asOf = LocalDate.parse(day);
    return this;
  }

  Dataset<Row> checked(InputTable table) {
    return inputs.checked(table);
  }

  List<String> refused(InputTable table) {
    return inputs.refused(table);
  }

  Dataset<Row> accepted(InputTable table) {
    return inputs.accepted(table);
  }

  /** Every report known or not, with the reason why it is not in force. */
  Dataset<Row> reports(InputTable table) {
    return made.computeIfAbsent("reports " + table.name(), name -> reportsNow(table));
  }

  private Dataset<Row> reportsNow(InputTable table) {
    Dataset<Row> reports = unknown().reports(table, accepted(table), NationInputs.APART);
    assertEquals(
        shown(reports),
        withoutSession().reports(table).stream().map(Nation::shown).sorted().toList(),
        "without a session");
    return reports;
  }

  private static List<String> shown(Dataset<Row> reports) {
    return Rows.shown(reports, Origin.RECORD, Keys.WHY_NOT).stream().sorted().toList();
  }

  private static String shown(Vintage<InputRow> vintage) {
    String whyNot = vintage.isInForce() ? "" : vintage.whyNot().code();
    return vintage.report().origin().record() + " | " + whyNot;
  }

  /** What was known, by those who need no session. */
  AsOfTables withoutSession() {
    return AsOfTables.at(asOf, inputs.withoutSession());
  }

  Dataset<Row> inForce(InputTable table) {
    return table.dated()
        ? Vintages.inForce(reports(table))
        : unknown().known(table, accepted(table));
  }

  NotYetKnown unknown() {
    return NotYetKnown.at(asOf, this::accepted);
  }

  Dataset<Row> lines() {
    if (!made.containsKey("lines")) {
      Hierarchy programmes = Hierarchy.of(inForce(Inputs.PROGRAMMES));
      Dataset<Row> yen = BudgetLines.inYen(reports(Budget.TABLE));
      made.put("lines", Rows.held(BudgetLines.of(yen, programmes)));
    }
    return made.get("lines");
  }

  Dataset<Row> rollup(String... levels) {
    return rollup(Map.of(), levels);
  }

  Dataset<Row> rollup(Map<String, List<String>> disjoint, String... levels) {
    return Rows.held(BudgetChanges.of(sums(disjoint, levels), List.of(levels), continuations()));
  }

  /** Sums with what is missing from them, and what closes them. */
  Dataset<Row> sums(Map<String, List<String>> disjoint, String... levels) {
    List<String> made = List.of(levels);
    Hierarchy programmes = Hierarchy.of(accepted(Inputs.PROGRAMMES));
    Dataset<Row> amounts = Rows.held(BudgetRollup.of(lines(), made, disjoint));
    Dataset<Row> everywhere = Rows.held(BudgetExecution.withSilentStages(amounts, made));
    Dataset<Row> open = Rows.held(OpenSums.of(everywhere, lines(), made, disjoint, programmes));
    Dataset<Row> parts = Rows.held(ControlParts.ofBudget(lines(), inForce(Controls.TABLE)));
    Dataset<Row> verdicts =
        Rows.held(ControlVerdicts.of(ControlStatements.published(inForce(Controls.TABLE)), parts));
    return Rows.held(OpenSums.closed(open, Closings.of(open, verdicts, parts, programmes)));
  }

  private Dataset<Row> continuations() {
    return Continuations.of(
        inForce(Inputs.MINISTRIES),
        inForce(Inputs.CROSSWALK),
        inForce(Inputs.INTEGRATED_PROJECTS),
        inForce(Inputs.PLANS));
  }

  Dataset<Row> execution(String... levels) {
    return BudgetExecution.of(sums(Map.of(), levels), List.of(levels));
  }

  Dataset<Row> outcomeReports() {
    if (!made.containsKey("outcomes")) {
      Dataset<Row> reports = reports(Inputs.OUTCOMES);
      made.put(
          "outcomes",
          Rows.held(
              Reports.ofProjects(
                  Reports.of(reports, NationInputs.APART), inForce(Inputs.PROJECTS))));
    }
    return made.get("outcomes");
  }

  Dataset<Row> events() {
    if (!made.containsKey("events")) {
      made.put("events", Rows.held(KpiEvents.of(outcomeReports(), inForce(Kpis.TABLE))));
    }
    return made.get("events");
  }

  Dataset<Row> coverage() {
    if (!made.containsKey("coverage")) {
      made.put("coverage", Rows.held(Coverage.of(outcomeReports(), List.of(), asOf)));
    }
    return made.get("coverage");
  }

  private Horizon horizon() {
    return new Horizon(asOf, coverage().select(Coverage.OBSERVED_UNTIL.col()).head().getAs(0));
  }

  Dataset<Row> byScope(String... levels) {
    return KpiByScope.of(events(), List.of(levels));
  }

  Dataset<Row> figures() {
    if (!made.containsKey("figures")) {
      Dataset<Row> kpis = inForce(Kpis.TABLE);
      Dataset<Row> points = KpiPoints.of(events(), inForce(Actuals.TABLE), kpis);
      Assessment.Terms terms =
          new Assessment.Terms(6, BigDecimal.valueOf(100), BigDecimal.valueOf(80));
      made.put("figures", Rows.held(KpiFigures.of(kpis, points, horizon(), terms)));
    }
    return made.get("figures");
  }

  List<String> attainment(Field... fields) {
    return Rows.shown(KpiTables.attainment(figures()), fields);
  }

  Dataset<Row> verdicts() {
    if (!made.containsKey("verdicts")) {
      made.put("verdicts", Rows.held(ControlVerdicts.of(statements(), parts())));
    }
    return made.get("verdicts");
  }

  /** Verdicts over sums by ministry, where what is missing may explain a difference. */
  Dataset<Row> openVerdicts() {
    Hierarchy programmes = Hierarchy.of(accepted(Inputs.PROGRAMMES));
    return Rows.held(
        OpenControls.of(verdicts(), parts(), lines(), sums(Map.of(), "ministry"), programmes));
  }

  private CodeNames names() {
    return CodeNames.of(
        accepted(Inputs.MINISTRIES),
        accepted(Inputs.INTEGRATED_PROJECTS),
        accepted(Inputs.PROGRAMMES),
        accepted(Inputs.NAMES));
  }

  private Dataset<Row> statements() {
    return ControlStatements.published(inForce(Controls.TABLE))
        .unionAll(ControlStatements.ofPieces(lines(), names()))
        .unionAll(ControlStatements.besideEvents(inForce(Actuals.TABLE), inForce(Kpis.TABLE)));
  }

  Dataset<Row> parts() {
    if (!made.containsKey("parts")) {
      made.put("parts", Rows.held(partsNow()));
    }
    return made.get("parts");
  }

  private Dataset<Row> partsNow() {
    Dataset<Row> controls = inForce(Controls.TABLE);
    Dataset<Row> paths = Hierarchy.paths(inForce(Inputs.PROGRAMMES));
    return ControlParts.ofBudget(lines(), controls)
        .unionAll(ControlParts.ofPieces(lines()))
        .unionAll(ControlCounts.ofActuals(reports(Actuals.TABLE), figures(), controls))
        .unionAll(ControlCounts.ofOutcomes(outcomeReports(), events(), controls, paths))
        .unionAll(ControlCounts.ofProjects(inForce(Inputs.PROJECTS), controls, paths))
        .unionAll(
            ControlCounts.ofPublishedBesideEvents(
                inForce(Actuals.TABLE), events(), inForce(Kpis.TABLE)));
  }
}
