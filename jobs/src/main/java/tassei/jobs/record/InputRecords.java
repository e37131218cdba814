package tassei.jobs.record;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import tassei.contract.BudgetTable;
import tassei.contract.Owner;
import tassei.contract.column.Field;
import tassei.contract.column.Keys;
import tassei.contract.words.Inclusion;
import tassei.contract.words.Measure;
import tassei.contract.words.Stage;
import tassei.figures.input.BudgetLine;
import tassei.figures.input.EventKpi;
import tassei.figures.input.OutcomeReport;
import tassei.figures.input.Plan;
import tassei.figures.input.PublishedActual;
import tassei.figures.input.ResearchProject;
import tassei.figures.kpi.Kpi;
import tassei.figures.kpi.PlannedKpi;
import tassei.jobs.table.Actuals;
import tassei.jobs.table.Budget;
import tassei.jobs.table.InputRow;
import tassei.jobs.table.InputTable;
import tassei.jobs.table.Inputs;
import tassei.jobs.table.Kpis;

/** An accepted row of each table as its record. */
public final class InputRecords {
  private static final Field ABOUT = InputTable.aboutOf(Budget.AMOUNT);

  private InputRecords() {}

  public static BudgetLine budgetLine(InputRow row) {
    return new BudgetLine(
        row.text(Keys.LINE),
        budgetTable(row),
        new Owner(
            row.text(Keys.MINISTRY),
            row.text(Keys.INTEGRATED_PROJECT),
            row.text(Keys.PROGRAMME),
            row.text(Keys.RECIPIENT),
            row.text(Keys.ACCOUNT)),
        Inclusion.of(row.text(Budget.INCLUSION)),
        row.text(Budget.ENVELOPE),
        wholeYen(MoneyUnit.inYen(row, Budget.AMOUNT)),
        wholeYen(MoneyUnit.precision(row, Budget.AMOUNT)),
        row.flag(ABOUT),
        row.told());
  }

  /** The table that a budget line stands in. */
  public static BudgetTable budgetTable(InputRow row) {
    return new BudgetTable(
        row.text(Keys.COLLECTION), row.year(Keys.FISCAL_YEAR), Stage.of(row.text(Keys.STAGE)));
  }

  /** An amount is whole yen by a rule; a declared precision may be less than one. */
  private static BigDecimal wholeYen(BigDecimal yen) {
    return yen == null ? null : yen.setScale(0, RoundingMode.HALF_UP);
  }

  public static OutcomeReport outcome(InputRow row) {
    return new OutcomeReport(
        row.text(Keys.OUTCOME),
        row.text(Inputs.OUTCOME_KIND),
        row.text(Keys.PROJECT),
        row.year(Keys.FISCAL_YEAR),
        row.day(Inputs.OCCURRED_ON),
        row.number(Keys.QUANTITY),
        row.number(Keys.DENOMINATOR),
        row.list(Inputs.TAGS),
        row.flag(Keys.SIMULATED),
        row.told());
  }

  public static ResearchProject project(InputRow row) {
    return new ResearchProject(
        new Owner(
            row.text(Keys.MINISTRY),
            row.text(Keys.INTEGRATED_PROJECT),
            row.text(Keys.PROGRAMME),
            null,
            null),
        row.text(Keys.PHASE),
        row.text(Keys.PURPOSE),
        row.list(Inputs.DISEASE_AREAS),
        row.flag(Keys.SIMULATED));
  }

  public static Plan plan(InputRow row) {
    return new Plan(row.text(Keys.PLAN), row.year(Keys.FROM_FY), row.year(Keys.TO_FY));
  }

  public static PublishedActual actual(InputRow row) {
    return new PublishedActual(
        row.text(Keys.KPI),
        row.year(Actuals.FROM_FISCAL_YEAR),
        row.year(Keys.FISCAL_YEAR),
        row.text(Keys.BASIS),
        row.number(Actuals.ACTUAL),
        row.number(InputTable.placeOf(Actuals.ACTUAL)),
        row.flag(InputTable.aboutOf(Actuals.ACTUAL)),
        row.number(Keys.DENOMINATOR),
        row.number(Keys.PRECISION),
        row.told());
  }

  public static PlannedKpi kpi(InputRow row) {
    return new PlannedKpi(
        arithmetic(row),
        row.text(Keys.PLAN),
        row.text(Keys.INTEGRATED_PROJECT),
        row.text(Keys.PROGRAMME),
        row.text(Keys.NAME_JA),
        row.text(Keys.NAME_EN),
        row.text(Keys.UNIT_JA),
        row.text(Kpis.PART_OF),
        row.text(Kpis.KINDS),
        row.text(Kpis.OUTCOME_TAGS),
        row.has(Kpis.KINDS) ? events(row) : null,
        row.told());
  }

  private static Kpi arithmetic(InputRow row) {
    return new Kpi(
        row.text(Keys.KPI),
        row.text(Keys.KIND),
        Measure.of(row.text(Keys.MEASURE)),
        row.text(Keys.DIRECTION),
        row.text(Keys.COMPARATOR),
        row.text(Keys.BASIS),
        row.number(Keys.TARGET),
        MoneyUnit.isPercent(row.text(Keys.UNIT_JA)),
        row.year(Keys.FROM_FY),
        row.year(Kpis.DUE_FY),
        row.has(Kpis.KINDS));
  }

  /** {@code a;b|c}: a and one of b and c. */
  private static EventKpi events(InputRow row) {
    List<Set<String>> tags =
        row.list(Kpis.OUTCOME_TAGS).stream()
            .map(term -> Set.copyOf(Arrays.asList(term.split("\\|", -1))))
            .toList();
    return new EventKpi(
        row.text(Keys.KPI),
        Set.copyOf(row.list(Kpis.KINDS)),
        row.text(Keys.INTEGRATED_PROJECT),
        row.text(Keys.PROGRAMME),
        row.year(Keys.FROM_FY),
        row.year(Kpis.DUE_FY),
        tags);
  }
}
