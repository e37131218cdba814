package tassei.jobs.literal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import tassei.contract.column.Field;
import tassei.contract.column.Keys;
import tassei.contract.column.Results;
import tassei.contract.row.AttainmentRow;
import tassei.contract.row.YearlyRow;
import tassei.figures.control.FigurePart;
import tassei.jobs.table.Actuals;
import tassei.jobs.table.Kpis;

/** Published series from their rows to the result tables. */
class KpiTablesTest {
  private static final String ACTUALS =
      """
      kpi  | from_fiscal_year | fiscal_year | basis      | actual  | status      | reported_on
      CAT  | 2021             | 2022        | yearly     | 196     | confirmed   | 2023-06-01
      CAT  |                  | 2023        | yearly     | 572     | confirmed   | 2024-03-17
      CAT  |                  | 2023        | cumulative | 768     | provisional | 2024-03-17
      CAT  |                  | 2024        | yearly     | 約1,000 | provisional | 2025-03-17
      DRUG |                  | 2019        | cumulative | 1,700   | provisional | 2020-06-01
      """;

  @Test
  void aSeriesOfTwoYearRowsIsReadAtEveryAsOf() {
    assertEquals(
        List.of("CAT | 768 | 2023 | true | published", "DRUG | 1700 | 2019 | true | published"),
        attained("2024-03-31"));
    assertEquals(
        List.of("CAT | 196 | 2022 | false | published", "DRUG | 1700 | 2019 | true | published"),
        attained("2023-12-31"));
    assertEquals(
        List.of("CAT | 1768 | 2024 | true | published", "DRUG | 1700 | 2019 | true | published"),
        attained("2025-03-31"));
    assertEquals(List.of("CAT |  |  | false | ", "DRUG |  |  | false | "), attained("2020-05-31"));
  }

  @Test
  void eachYearIsShownAsReported() {
    assertEquals(
        List.of(
            "CAT | 2022 | 196 | 196 | confirmed | published | 2023-06-01",
            "CAT | 2023 | 572 | 768 | provisional | published | 2024-03-17",
            "CAT | 2024 | 1000 | 1768 | provisional | published | 2025-03-17",
            "DRUG | 2019 |  | 1700 | provisional | published | 2020-06-01"),
        nation()
            .asOf("2025-03-31")
            .rows(YearlyRow.TABLE, YearlyRow.TABLE.fields().toArray(Field[]::new)));
  }

  @Test
  void theRowsBehindAFigureSayWhetherTheyCount() {
    assertEquals(
        List.of(
            "kpi:CAT | 1000 | 0 | not-yet-known | 4",
            "kpi:CAT | 196 | 0 | not-used | 1",
            "kpi:CAT | 572 | 0 | not-used | 2",
            "kpi:CAT | 768 | 1 |  | 3",
            "kpi:DRUG | 1700 | 1 |  | 5"),
        nation()
            .rows(
                FigurePart.TABLE,
                FigurePart.FIGURE,
                FigurePart.VALUE,
                FigurePart.FACTOR,
                Keys.WHY_NOT,
                Keys.RECORD));
  }

  @Test
  void theTableSaysWhatWasAssumed() {
    LiteralRun nation =
        LiteralRun.of(
            Kpis.TABLE,
            """
            kpi | measure | kind    | direction | comparator | basis  | target
            a   | count   | output  |           |            |        | 5
            b   | count   | outcome | down      |            | yearly | 5
            c   | level   | output  | up        | >          | total  | 5
            d   | status  | monitor |           |            |        |
            """);
    assertEquals(
        List.of(
            "a | up | >= | total | 5 | 2024-03-31 | unreported | no-actual",
            "b | down | <= | yearly | 5 | 2024-03-31 | unreported | no-actual",
            "c | up | > | total | 5 | 2024-03-31 | unreported | no-actual",
            "d | up |  | total |  | 2024-03-31 | no-target | not-measurable"),
        nation.rows(
            AttainmentRow.TABLE,
            Keys.KPI,
            Keys.DIRECTION,
            Keys.COMPARATOR,
            Keys.BASIS,
            Keys.TARGET,
            Keys.AS_OF,
            Results.JUDGEMENT,
            Results.REASON));
  }

  @Test
  void anIndicatorIsAsItsNewestPlanStatesIt() {
    LiteralRun nation =
        LiteralRun.of(
                Kpis.TABLE,
                """
                kpi | target | reported_on
                K   | 10     | 2020-04-01
                K   | 20     | 2022-04-01
                K   | 40     | 2024-04-01
                L   | 10     | 2024-04-01
                """)
            .and(Actuals.TABLE, "kpi | fiscal_year | actual\nK | 2021 | 10\nL | 2021 | 10");
    assertEquals(
        List.of("K | 20 | 50"),
        nation.rows(AttainmentRow.TABLE, Keys.KPI, Keys.TARGET, Results.ATTAINMENT_PCT));
  }

  private static List<String> attained(String day) {
    return nation()
        .asOf(day)
        .rows(
            AttainmentRow.TABLE,
            Keys.KPI,
            Results.ACTUAL,
            Results.LATEST_FY,
            Results.PROVISIONAL,
            Results.SOURCE_KIND);
  }

  private static LiteralRun nation() {
    return LiteralRun.of(Kpis.TABLE, "kpi | target\nCAT | 2000\nDRUG | 1500")
        .and(Actuals.TABLE, ACTUALS);
  }
}
