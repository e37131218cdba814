package tassei.jobs.stage;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.floor;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.month;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.year;

import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import tassei.jobs.table.Actuals;
import tassei.jobs.table.Budget;
import tassei.jobs.table.Controls;
import tassei.jobs.table.Field;
import tassei.jobs.table.Inputs;
import tassei.jobs.table.Keys;
import tassei.jobs.table.Kpis;

/** What a row of each table must satisfy by itself. */
public final class Rules {
  /** Sums of a hundred such figures are still held to the last digit in every table. */
  private static final String MOST = "1000000000000000000";

  private static final Column NEEDS_AMOUNT =
      Budget.INCLUSION.col().isin("own", "part", "of-which", "other-cut", Budget.OUTER);
  private static final Column IS_PIECE = Budget.INCLUSION.col().isin("part", "of-which");
  private static final Column YEN = Budget.AMOUNT.col().multiply(Money.yenPerUnit());

  /** A product of decimals keeps six digits behind the point; an amount has eight. */
  private static final Column IS_WHOLE_YEN =
      when(Money.yenPerUnit().equalTo(1), Budget.AMOUNT.col().equalTo(floor(Budget.AMOUNT.col())))
          .otherwise(YEN.equalTo(floor(YEN)));

  private static final List<Rule> BUDGET =
      List.of(
          new Rule(
              "envelope-required",
              Budget.ENVELOPE,
              not(Budget.INCLUSION.col().isin("part", "of-which", "within"))
                  .or(Budget.ENVELOPE.col().isNotNull()),
              "the line this one is inside"),
          new Rule(
              "envelope-forbidden",
              Budget.ENVELOPE,
              not(Budget.INCLUSION.col().isin("own", Budget.OUTER))
                  .or(Budget.ENVELOPE.col().isNull()),
              "blank for a line that is own or outer"),
          new Rule(
              "amount-required",
              Budget.AMOUNT,
              not(NEEDS_AMOUNT).or(Budget.AMOUNT.col().isNotNull()),
              "an amount, unless the line is within or relisted"),
          exactlyHeld(Budget.AMOUNT),
          new Rule(
              "whole-yen", Budget.AMOUNT, Keys.UNIT.col().isNull().or(IS_WHOLE_YEN), "whole yen"),
          exactlyHeld(Keys.PRECISION),
          aboveZero("precision-in-sense", Keys.PRECISION));

  private static final List<Rule> KPIS =
      List.of(
          inOrder("due-after-from", Kpis.DUE_FY, Keys.FROM_FY, "from_fy or later"),
          exactlyHeldCount(Kpis.TARGET),
          new Rule(
              "target-for-status",
              Kpis.TARGET,
              Kpis.TARGET
                  .col()
                  .isNull()
                  .or(not(Keys.MEASURE.is("status").or(Kpis.KIND.is("monitor")))),
              "blank: a status or a monitor has no target"));

  private static final List<Rule> OUTCOMES =
      List.of(
          new Rule(
              "year-agrees",
              Keys.FISCAL_YEAR,
              Keys.FISCAL_YEAR.col().equalTo(fiscalYear(Inputs.OCCURRED_ON)),
              "the fiscal year of occurred_on"),
          exactlyHeldCount(Inputs.QUANTITY),
          exactlyHeldCount(Inputs.DENOMINATOR));

  private static final List<Rule> ACTUALS =
      List.of(
          inOrder(
              "years-in-order",
              Keys.FISCAL_YEAR,
              Actuals.FROM_FISCAL_YEAR,
              "from_fiscal_year or later"),
          aboveZero("precision-in-sense", Keys.PRECISION),
          exactlyHeldCount(Keys.PRECISION),
          exactlyHeldCount(Actuals.ACTUAL),
          exactlyHeldCount(Inputs.DENOMINATOR));

  private static final Column MEASURE_FITS =
      when(Controls.TABLE_NAME.is("budget"), Keys.MEASURE.col().isin("sum", "count", "change_pct"))
          .when(
              Controls.TABLE_NAME.is("outcomes"), Keys.MEASURE.col().isin("sum", "count", "ratio"))
          .when(Controls.TABLE_NAME.is("projects"), Keys.MEASURE.is("count"))
          .otherwise(lit(true));

  private static final Column UNIT_FITS =
      when(Keys.MEASURE.col().isin("ratio", "change_pct"), Keys.UNIT.col().isin("％", "%"))
          .when(
              Controls.TABLE_NAME.is("budget").and(Keys.MEASURE.is("sum")),
              Keys.UNIT.col().isin(Budget.MONEY_UNITS.toArray()))
          .otherwise(lit(true));

  private static final List<Rule> CONTROLS =
      List.of(
          new Rule(
              "measure-fits-table",
              Keys.MEASURE,
              MEASURE_FITS,
              "budget: sum, count, change_pct. actuals: any. outcomes: sum, count, ratio."
                  + " projects: count"),
          new Rule(
              "control-unit",
              Keys.UNIT,
              UNIT_FITS,
              "a unit of money, or ％ for ratio and change_pct"),
          new Rule(
              "control-year",
              Controls.YEARS,
              not(Keys.MEASURE.is("change_pct"))
                  .or(coalesce(Controls.YEARS.col().rlike("^\\d{4}$"), lit(false))),
              "exactly one fiscal year"),
          new Rule(
              "line-for-budget",
              Keys.LINE,
              Keys.LINE.col().isNull().or(Controls.TABLE_NAME.is("budget")),
              "blank unless the control is of table budget"),
          exactlyHeld(Controls.VALUE),
          exactlyHeld(Keys.PRECISION),
          aboveZero("precision-in-sense", Keys.PRECISION));

  private static final Rule YEARS_IN_ORDER =
      inOrder("years-in-order", Keys.TO_FY, Keys.FROM_FY, "from_fy or later");

  private static final Map<String, List<Rule>> BY_TABLE =
      Map.of(
          "plans",
          List.of(YEARS_IN_ORDER),
          "ministries",
          List.of(YEARS_IN_ORDER),
          "projects",
          List.of(YEARS_IN_ORDER),
          "integrated_projects",
          List.of(
              new Rule(
                  "reserved-code",
                  Keys.INTEGRATED_PROJECT,
                  not(Keys.INTEGRATED_PROJECT.is(Keys.OUTSIDE)),
                  "any other code: this one means that money lies in none of the projects")),
          "crosswalk",
          List.of(
              new Rule("share-in-sense", Inputs.SHARE, Inputs.SHARE.col().between(0, 1), "0 to 1")),
          "budget",
          BUDGET,
          "kpis",
          KPIS,
          "outcomes",
          OUTCOMES,
          "actuals",
          ACTUALS,
          "controls",
          CONTROLS);

  private Rules() {}

  static List<Rule> of(String table) {
    return BY_TABLE.getOrDefault(table, List.of());
  }

  /** A fiscal year runs April to March and is named by its April. */
  static Column fiscalYear(Field day) {
    return year(day.col()).minus(when(month(day.col()).lt(4), 1).otherwise(0));
  }

  static Column isPiece() {
    return IS_PIECE;
  }

  /** However odd a figure is, it stands as published; what no table could hold cannot. */
  private static Rule exactlyHeld(Field field) {
    Column yen = field.col().multiply(Money.yenPerUnit());
    Column most = lit(MOST).cast(Money.WIDE);
    return new Rule(
        "exactly-held",
        field,
        yen.between(lit("-" + MOST).cast(Money.WIDE), most),
        "up to 100京円 or as many things, so that sums keep every digit");
  }

  private static Rule exactlyHeldCount(Field field) {
    return new Rule(
        "exactly-held",
        field,
        field.col().between(lit("-" + MOST).cast(Field.NUMBER), lit(MOST).cast(Field.NUMBER)),
        "up to 100京, so that sums keep every digit");
  }

  private static Rule aboveZero(String code, Field field) {
    return new Rule(code, field, field.col().gt(0), "more than zero");
  }

  private static Rule inOrder(String code, Field later, Field earlier, String accepted) {
    return new Rule(code, later, later.col().geq(earlier.col()), accepted);
  }
}
