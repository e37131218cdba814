package tassei.jobs.table;

import static tassei.jobs.table.Entry.day;
import static tassei.jobs.table.Entry.measured;
import static tassei.jobs.table.Entry.number;
import static tassei.jobs.table.Entry.reference;
import static tassei.jobs.table.Entry.text;
import static tassei.jobs.table.Entry.word;
import static tassei.jobs.table.Entry.year;

import java.util.List;
import tassei.contract.column.Field;
import tassei.contract.column.Keys;

/** Published figures of indicators. */
public final class Actuals {
  public static final Field FROM_FISCAL_YEAR =
      Field.year("from_fiscal_year", "first year of a figure over several years");
  public static final Field ACTUAL = Field.number("actual", "the published figure");

  public static final Field TEXT_JA = Field.text("text_ja", "what is reported in words, Japanese");
  public static final Field TEXT_EN = Field.text("text_en", "what is reported in words, English");

  public static final InputTable TABLE =
      new InputTable(
          "actuals",
          false,
          List.of(
              reference(Keys.KPI, "kpis").asRequired(),
              year(FROM_FISCAL_YEAR),
              year(Keys.FISCAL_YEAR).asRequired(),
              word(Keys.BASIS, List.of("yearly", "cumulative")).asRequired(),
              measured(ACTUAL),
              number(Keys.DENOMINATOR),
              text(TEXT_JA),
              text(TEXT_EN),
              number(Keys.PRECISION),
              word(Keys.STATUS, Keys.STATUSES).asRequired(),
              day(Keys.REPORTED_ON),
              text(Keys.SOURCE).asRequired(),
              text(Keys.NOTE)),
          List.of(Keys.KPI, Keys.FISCAL_YEAR, Keys.BASIS));

  private Actuals() {}
}
