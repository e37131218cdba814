package tassei.jobs.table;

import static tassei.jobs.table.Entry.day;
import static tassei.jobs.table.Entry.list;
import static tassei.jobs.table.Entry.measured;
import static tassei.jobs.table.Entry.number;
import static tassei.jobs.table.Entry.references;
import static tassei.jobs.table.Entry.text;
import static tassei.jobs.table.Entry.word;
import static tassei.jobs.table.Entry.years;

import java.util.List;
import tassei.contract.column.Field;
import tassei.contract.column.Keys;

/**
 * Published totals, counts, ratios and changes that the tables must give. A scope cell may be a
 * list.
 */
public final class Controls {
  public static final Field VALUE = Field.number("value", "the published figure");

  public static final InputTable TABLE =
      new InputTable(
          "controls",
          false,
          List.of(
              text(Keys.CONTROL).asRequired(),
              word(Keys.CONTROLLED_TABLE, List.of("budget", "actuals", "outcomes", "projects"))
                  .asRequired(),
              word(Keys.MEASURE, List.of("sum", "count", "ratio", "change_pct")),
              text(Keys.NAME_JA),
              text(Keys.NAME_EN),
              list(Keys.COLLECTION),
              years(Keys.YEARS),
              references(Keys.MINISTRY, "ministries"),
              references(Keys.INTEGRATED_PROJECT, "integrated_projects").orReserved(Keys.OUTSIDE),
              references(Keys.PROGRAMME, "programmes"),
              list(Keys.RECIPIENT),
              list(Keys.ACCOUNT),
              list(Keys.STAGE),
              references(Keys.KPI, "kpis"),
              word(Keys.BASIS, List.of("yearly", "cumulative")),
              list(Keys.LINE),
              measured(VALUE).asRequired(),
              text(Keys.UNIT).asRequired(),
              number(Keys.PRECISION),
              word(Keys.EXPECT, List.of("agree", "contradicts")).orElse("agree"),
              day(Keys.REPORTED_ON),
              text(Keys.SOURCE).asRequired(),
              text(Keys.NOTE)),
          List.of(Keys.CONTROL));

  private Controls() {}
}
