package tassei.jobs.rules;

import java.util.List;
import java.util.regex.Pattern;
import tassei.contract.column.Keys;
import tassei.contract.words.ControlMeasure;
import tassei.jobs.record.MoneyUnit;
import tassei.jobs.table.Actuals;
import tassei.jobs.table.Budget;
import tassei.jobs.table.Controls;
import tassei.jobs.table.InputRow;
import tassei.jobs.table.InputTable;
import tassei.jobs.table.Inputs;

/** What a control must satisfy by itself. */
public final class ControlRules {
  private static final Pattern ONE_YEAR = Pattern.compile("\\d{4}");

  static final List<Rule> ALL =
      List.of(
          new Rule(
              "measure-fits-table",
              Keys.MEASURE,
              ControlRules::measureFits,
              "budget: sum, count, change_pct. actuals: any. outcomes: sum, count, ratio."
                  + " projects: count"),
          new Rule(
              "control-unit",
              Keys.UNIT,
              ControlRules::unitFits,
              "a unit of money, or ％ for ratio and change_pct"),
          new Rule(
              "control-year",
              Keys.YEARS,
              control ->
                  measure(control) != ControlMeasure.CHANGE_PCT
                      || (control.has(Keys.YEARS)
                          && ONE_YEAR.matcher(control.text(Keys.YEARS)).matches()),
              "exactly one fiscal year"),
          new Rule(
              "line-for-budget",
              Keys.LINE,
              control ->
                  !control.has(Keys.LINE)
                      || !control.has(Keys.CONTROLLED_TABLE)
                      || isAbout(Budget.TABLE, control),
              "blank unless the control is of table budget"),
          NumberRules.exactlyHeld(Controls.VALUE),
          NumberRules.exactlyHeld(Keys.PRECISION),
          NumberRules.aboveZero("precision-in-sense", Keys.PRECISION));

  private ControlRules() {}

  /** Of a blank measure a total is said of money and outcomes, a number of projects. */
  public static InputRow withUsualMeasure(InputRow control) {
    if (control.has(Keys.MEASURE) || !control.isAccepted()) {
      return control;
    }
    ControlMeasure usual =
        isAbout(Inputs.PROJECTS, control) ? ControlMeasure.COUNT : ControlMeasure.SUM;
    return control.with(Keys.MEASURE, usual.code());
  }

  private static boolean measureFits(InputRow control) {
    ControlMeasure measure = measure(control);
    if (measure == null || !control.has(Keys.CONTROLLED_TABLE) || isAbout(Actuals.TABLE, control)) {
      return true;
    }
    return switch (measure) {
      case COUNT -> true;
      case SUM -> !isAbout(Inputs.PROJECTS, control);
      case RATIO -> isAbout(Inputs.OUTCOMES, control);
      case CHANGE_PCT -> isAbout(Budget.TABLE, control);
    };
  }

  private static boolean unitFits(InputRow control) {
    ControlMeasure measure = measure(control);
    if (measure == null || !control.has(Keys.UNIT)) {
      return true;
    }
    String unit = control.text(Keys.UNIT);
    return switch (measure) {
      case RATIO, CHANGE_PCT -> MoneyUnit.isPercent(unit);
      case SUM -> !isAbout(Budget.TABLE, control) || Budget.MONEY_UNITS.contains(unit);
      case COUNT -> true;
    };
  }

  private static ControlMeasure measure(InputRow control) {
    String written = control.text(Keys.MEASURE);
    return written == null ? null : ControlMeasure.of(written);
  }

  private static boolean isAbout(InputTable table, InputRow control) {
    return table.name().equals(control.text(Keys.CONTROLLED_TABLE));
  }
}
