package tassei.jobs.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tassei.contract.FiscalYear;
import tassei.contract.column.Keys;
import tassei.contract.words.Measure;
import tassei.jobs.table.Actuals;
import tassei.jobs.table.Budget;
import tassei.jobs.table.Controls;
import tassei.jobs.table.InputRow;
import tassei.jobs.table.InputTable;
import tassei.jobs.table.Inputs;
import tassei.jobs.table.Kpis;
import tassei.jobs.table.Problem;

/** What a row of each table must satisfy by itself. */
public final class Rules {
  private static final Rule YEARS_IN_ORDER =
      NumberRules.inOrder("years-in-order", Keys.TO_FY, Keys.FROM_FY, "from_fy or later");

  private static final Rule RESERVED_CODE =
      new Rule(
          "reserved-code",
          Keys.INTEGRATED_PROJECT,
          row -> !Keys.OUTSIDE.equals(row.text(Keys.INTEGRATED_PROJECT)),
          "any other code: this one means that money lies in none of the projects");

  private static final List<Rule> KPIS =
      List.of(
          NumberRules.inOrder("due-after-from", Kpis.DUE_FY, Keys.FROM_FY, "from_fy or later"),
          NumberRules.exactlyHeldCount(Keys.TARGET),
          new Rule(
              "target-for-status",
              Keys.TARGET,
              row -> !row.has(Keys.TARGET) || !isWithoutTarget(row),
              "blank: a status or a monitor has no target"));

  private static final List<Rule> OUTCOMES =
      List.of(
          new Rule(
              "year-agrees", Keys.FISCAL_YEAR, Rules::yearAgrees, "the fiscal year of occurred_on"),
          NumberRules.exactlyHeldCount(Keys.QUANTITY),
          NumberRules.exactlyHeldCount(Keys.DENOMINATOR));

  private static final List<Rule> ACTUALS =
      List.of(
          NumberRules.inOrder(
              "years-in-order",
              Keys.FISCAL_YEAR,
              Actuals.FROM_FISCAL_YEAR,
              "from_fiscal_year or later"),
          NumberRules.aboveZero("precision-in-sense", Keys.PRECISION),
          NumberRules.exactlyHeldCount(Keys.PRECISION),
          NumberRules.exactlyHeldCount(Actuals.ACTUAL),
          NumberRules.exactlyHeldCount(Keys.DENOMINATOR));

  private static final Map<String, List<Rule>> BY_TABLE =
      Map.of(
          Inputs.PLANS.name(),
          List.of(YEARS_IN_ORDER),
          Inputs.MINISTRIES.name(),
          List.of(YEARS_IN_ORDER),
          Inputs.PROJECTS.name(),
          List.of(YEARS_IN_ORDER),
          Inputs.INTEGRATED_PROJECTS.name(),
          List.of(RESERVED_CODE),
          Inputs.CROSSWALK.name(),
          List.of(NumberRules.share("share-in-sense", Inputs.SHARE)),
          Budget.TABLE.name(),
          BudgetRules.ALL,
          Kpis.TABLE.name(),
          KPIS,
          Inputs.OUTCOMES.name(),
          OUTCOMES,
          Actuals.TABLE.name(),
          ACTUALS,
          Controls.TABLE.name(),
          ControlRules.ALL);

  private Rules() {}

  static List<Rule> of(InputTable table) {
    return BY_TABLE.getOrDefault(table.name(), List.of());
  }

  /** Finds every rule of its table that a row breaks. */
  public static RowCheck check(InputTable table) {
    List<Rule> rules = of(table);
    return row -> problems(rules, row);
  }

  /** A list is made for a broken rule only, because hardly a row breaks one. */
  private static List<Problem> problems(List<Rule> rules, InputRow row) {
    List<Problem> problems = List.of();
    for (Rule rule : rules) {
      if (rule.isBrokenBy(row)) {
        problems = problems.isEmpty() ? new ArrayList<>() : problems;
        problems.add(rule.problem(row));
      }
    }
    return problems;
  }

  private static boolean isWithoutTarget(InputRow kpi) {
    return Measure.STATUS.code().equals(kpi.text(Keys.MEASURE))
        || "monitor".equals(kpi.text(Keys.KIND));
  }

  private static boolean yearAgrees(InputRow outcome) {
    return !outcome.has(Keys.FISCAL_YEAR)
        || !outcome.has(Inputs.OCCURRED_ON)
        || outcome.year(Keys.FISCAL_YEAR) == FiscalYear.of(outcome.day(Inputs.OCCURRED_ON));
  }
}
