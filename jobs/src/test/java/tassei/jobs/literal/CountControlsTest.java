package tassei.jobs.literal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import tassei.contract.column.Keys;
import tassei.contract.column.Results;
import tassei.contract.row.AttainmentRow;
import tassei.jobs.table.Actuals;
import tassei.jobs.table.Controls;
import tassei.jobs.table.Inputs;
import tassei.jobs.table.Kpis;

/** Published counts, ratios and sums of actuals, outcomes and projects. */
class CountControlsTest {
  private static final String PROJECTS =
      """
      project | ministry | integrated_project | programme | from_fy | to_fy
      X       | MX       | P2-1               | one       | 2020    | 2022
      Y       | MY       | P2-2               | below     | 2022    |
      Z       | MX       | P2-1               |           |         |
      """;

  @Test
  void severalIndicatorsAreAddedByTheirBasis() {
    LiteralRun nation =
        LiteralRun.of(Kpis.TABLE, "kpi | integrated_project\nA | P2-1\nB | P2-1\nC | P2-2\n")
            .and(
                Actuals.TABLE,
                """
                kpi | fiscal_year | basis      | actual
                A   | 2021        | yearly     | 3
                A   | 2022        | yearly     | 4
                A   | 2022        | cumulative | 17
                A   | 2023        | yearly     | 5
                B   | 2021        | cumulative | 100
                B   | 2022        | yearly     | 1
                C   | 2022        | yearly     | 1000
                """)
            .and(
                Controls.TABLE,
                """
                control | table   | measure | kpi | basis      | fiscal_year | integrated_project | value | unit
                cum     | actuals | sum     | A;B | cumulative |             |                    | 117   | 件
                year    | actuals | sum     | A;B | yearly     | 2022        |                    | 5     | 件
                years   | actuals | sum     | A   | yearly     | 2021;2022   |                    | 7     | 件
                shown   | actuals | sum     | A;B |            |             |                    | 123   | 件
                project | actuals | sum     |     | yearly     | 2022        | P2-1               | 5     | 件
                rows    | actuals | count   | A   | yearly     |             |                    | 3     | 件
                none    | actuals | sum     | A   | yearly     | 2019        |                    | 3     | 件
                """);
    assertEquals(
        List.of(
            "cum | 117 | exact | 2",
            "none |  | no-data | 0",
            "project | 5 | exact | 2",
            "rows | 3 | exact | 3",
            "shown | 123 | exact | 4",
            "year | 5 | exact | 2",
            "years | 7 | exact | 2"),
        shown(nation));
  }

  @Test
  void outcomesCountOnceAndRatiosAreSumOverSum() {
    LiteralRun nation =
        LiteralRun.of(
                Kpis.TABLE,
                """
                kpi | measure | outcome_kind | from_fy | due_fy
                K   | count   | article      | 2021    | 2022
                R   | ratio   | cure         |         |
                """)
            .and(Inputs.PROGRAMMES, "programme | parent\none |\nbelow | one")
            .and(Inputs.PROJECTS, PROJECTS)
            .and(
                Inputs.OUTCOMES,
                """
                outcome | outcome_kind | project | fiscal_year | quantity | denominator
                o1      | article      | X       | 2021        | 2        |
                o1      | article      | Y       | 2021        | 2        |
                o2      | article      | Y       | 2022        |          |
                o3      | article      |         | 2023        | 5        |
                c1      | cure         | X       | 2021        | 3        | 4
                c2      | cure         | X       | 2022        | 1        | 4
                """)
            .and(
                Controls.TABLE,
                """
                control | table    | measure | kpi | fiscal_year | ministry | programme | value | unit
                k       | outcomes | sum     | K   |             |          |           | 3     | 件
                k22     | outcomes | sum     | K   | 2022        |          |           | 1     | 件
                every   | outcomes | count   |     |             |          |           | 5     | 件
                mx      | outcomes | count   |     |             | MX       |           | 3     | 件
                below   | outcomes | sum     | K   |             |          | one       | 3     | 件
                ratio   | outcomes | ratio   | R   |             |          |           | 50    | ％
                """);
    assertEquals(
        List.of(
            "below | 3 | exact | 2",
            "every | 5 | exact | 5",
            "k | 3 | exact | 2",
            "k22 | 1 | exact | 1",
            "mx | 3 | exact | 3",
            "ratio | 50 | exact | 4"),
        shown(nation));
  }

  @Test
  void projectsCountInTheYearsTheyRan() {
    LiteralRun nation =
        LiteralRun.of(Kpis.TABLE, "kpi\nK")
            .and(Inputs.PROJECTS, PROJECTS)
            .and(Inputs.PROGRAMMES, "programme | parent\none |\nbelow | one")
            .and(
                Controls.TABLE,
                """
                control | table    | measure | fiscal_year | ministry | programme | value | unit
                all     | projects | count   |             |          |           | 3     | 件
                y2021   | projects | count   | 2021        |          |           | 1     | 件
                y2022   | projects | count   | 2022        |          |           | 2     | 件
                mx      | projects | count   |             | MX       |           | 2     | 件
                one     | projects | count   |             |          | one       | 2     | 件
                """);
    assertEquals(
        List.of(
            "all | 3 | exact | 3",
            "mx | 2 | exact | 2",
            "one | 2 | exact | 2",
            "y2021 | 1 | exact | 1",
            "y2022 | 2 | exact | 2"),
        shown(nation));
  }

  @Test
  void aPublishedFigureBesideEventsBecomesAControl() {
    LiteralRun nation =
        besideEvents(
            """
            kpi | from_fiscal_year | fiscal_year | basis      | actual | denominator
            K   |                  | 2021        | yearly     | 2      |
            K   |                  | 2022        | yearly     | 2      |
            K   |                  | 2022        | cumulative | 3      |
            K   | 2021             | 2023        | yearly     | 8      |
            R   |                  | 2022        | cumulative | 4      | 8
            N   |                  | 2022        | cumulative | 4      |
            """);
    assertEquals(
        List.of(
            "published:K:2021:yearly | 2 | exact | 1",
            "published:K:2022:cumulative | 3 | exact | 2",
            "published:K:2022:yearly | 1 | differs | 1",
            "published:K:2023:yearly | 8 | exact | 3",
            "published:R:2022:cumulative | 50 | exact | 4"),
        shown(nation));
    assertEquals(
        List.of("K | 8 | events", "N | 4 | published", "R | 50 | events"),
        nation.rows(AttainmentRow.TABLE, Keys.KPI, Results.ACTUAL, Results.SOURCE_KIND));
  }

  /** None of none is a figure that offices do print; it says nothing that could be checked. */
  @Test
  void aPublishedRatioOfNothingIsNoControl() {
    LiteralRun nation =
        besideEvents(
            """
            kpi | fiscal_year | basis      | actual | denominator
            R   | 2021        | cumulative | 0      | 0
            R   | 2022        | cumulative | 4      | 8
            """);
    assertEquals(List.of("published:R:2022:cumulative | 50 | exact | 4"), shown(nation));
  }

  private static LiteralRun besideEvents(String actuals) {
    return LiteralRun.of(
            Kpis.TABLE,
            """
            kpi | measure | outcome_kind | unit_ja
            K   | count   | article      | 件
            R   | ratio   | cure         | ％
            N   | count   |              | 件
            """)
        .and(Inputs.PROJECTS, "project\nX\nY")
        .and(
            Inputs.OUTCOMES,
            """
            outcome | outcome_kind | project | fiscal_year | quantity | denominator
            o1      | article      | X       | 2021        | 2        |
            o1      | article      | Y       | 2021        | 2        |
            o2      | article      | Y       | 2022        |          |
            o3      | article      |         | 2023        | 5        |
            c1      | cure         | X       | 2021        | 3        | 4
            c2      | cure         | X       | 2022        | 1        | 4
            """)
        .and(Actuals.TABLE, actuals);
  }

  @Test
  void aReportWithdrawnLaterSupersedesADatedCount() {
    LiteralRun nation =
        LiteralRun.of(Kpis.TABLE, "kpi | outcome_kind\nK | article")
            .and(Inputs.PROJECTS, "project\nX")
            .and(
                Inputs.OUTCOMES,
                """
                outcome | outcome_kind | project | fiscal_year | status    | reported_on
                o1      | article      | X       | 2021        | confirmed | 2021-12-01
                o2      | article      | X       | 2021        | confirmed | 2021-12-01
                o2      | article      | X       | 2021        | withdrawn | 2023-01-01
                """)
            .and(
                Controls.TABLE,
                """
                control  | table    | measure | kpi | value | unit | reported_on
                by kpi   | outcomes | count   | K   | 2     | 件   | 2022-01-01
                any      | outcomes | count   |     | 2     | 件   | 2022-01-01
                dateless | outcomes | count   |     | 1     | 件   |
                """);
    assertEquals(
        List.of("any | superseded", "by kpi | superseded", "dateless | exact"),
        LiteralTable.shown(nation.verdicts(), Keys.CONTROL, Results.VERDICT));
  }

  private static List<String> shown(LiteralRun nation) {
    return LiteralTable.shown(
        nation.verdicts(), Keys.CONTROL, Results.COMPUTED, Results.VERDICT, Results.PARTS);
  }
}
