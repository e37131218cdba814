package tassei.jobs.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tassei.jobs.io.Rows;
import tassei.jobs.io.SparkExtension;
import tassei.jobs.table.Actuals;
import tassei.jobs.table.Budget;
import tassei.jobs.table.Controls;
import tassei.jobs.table.Inputs;
import tassei.jobs.table.Keys;
import tassei.jobs.table.Kpis;
import tassei.jobs.table.Remarks;
import tassei.jobs.table.Results;

/** A report as of a day says nothing of what was decided later. */
@ExtendWith(SparkExtension.class)
@Tag("slow")
class NotYetKnownTest {
  private static Nation nation() {
    return Nation.of(
            Inputs.PLANS,
            """
            plan | from_fy | to_fy | reported_on
            P1   | 2015    | 2019  |
            P2   | 2020    | 2024  | 2020-03-31
            P3   | 2025    | 2029  | 2025-02-18
            """)
        .and(
            Inputs.INTEGRATED_PROJECTS,
            """
            integrated_project | plan | reported_on
            P2-1               | P2   |
            P2-9               | P2   | 2025-01-01
            P3-1               | P3   | 2020-01-01
            """)
        .and(
            Inputs.PROGRAMMES,
            """
            programme | parent | reported_on
            old       |        |
            new       |        | 2025-01-01
            below     | new    | 2010-01-01
            lowest    | below  |
            """)
        .and(
            Inputs.CROSSWALK,
            """
            from_project | to_project | share | reported_on
            P2-1         | P3-1       | 1     |
            P2-1         | P2-1       | 1     | 2025-01-01
            """)
        .and(
            Inputs.PROJECTS,
            "project | integrated_project | programme\nX | P2-1 |\nY | P2-9 |\nZ | | lowest")
        .and(
            Kpis.TABLE,
            """
            kpi | plan | outcome_kind | reported_on
            A   | P2   | paper        |
            B   | P3   |              |
            C   |      |              | 2025-01-01
            """)
        .and(Actuals.TABLE, "kpi | fiscal_year | actual\nB | 2021 | 5\nC | 2021 | 6")
        .and(
            Inputs.OUTCOMES,
            """
            outcome | outcome_kind | project | fiscal_year
            o       | paper        | X       | 2021
            p       | paper        | Y       | 2021
            q       | paper        | Z       | 2021
            r       | paper        |         | 2021
            """)
        .and(
            Budget.TABLE,
            """
            line | integrated_project | programme | amount | reported_on
            a    | P2-1               | old       | 1      |
            b    | P3-1               |           | 2      |
            c    |                    | lowest    | 4      | 2021-01-01
            d    | P2-1               |           | 8      | 2021-01-01
            d    | P2-9               |           | 16     | 2022-01-01
            """)
        .and(
            Controls.TABLE,
            """
            control | integrated_project | value | unit
            k       | P2-1;P3-1          | 9     | 円
            l       | P2-1               | 9     | 円
            """);
  }

  @Test
  void whatWasDecidedLaterAndWhatNamesItIsNotThere() {
    Nation nation = nation();
    assertEquals(List.of("P1", "P2"), Rows.shown(nation.inForce(Inputs.PLANS), Keys.PLAN));
    assertEquals(
        List.of("P2-1"),
        Rows.shown(nation.inForce(Inputs.INTEGRATED_PROJECTS), Keys.INTEGRATED_PROJECT));
    assertEquals(List.of("old"), Rows.shown(nation.inForce(Inputs.PROGRAMMES), Keys.PROGRAMME));
    assertEquals(List.of(), Rows.shown(nation.inForce(Inputs.CROSSWALK), Inputs.TO_PROJECT));
    assertEquals(List.of("X"), Rows.shown(nation.inForce(Inputs.PROJECTS), Keys.PROJECT));
    assertEquals(List.of("A"), Rows.shown(nation.inForce(Kpis.TABLE), Keys.KPI));
    assertEquals(List.of(), Rows.shown(nation.inForce(Actuals.TABLE), Keys.KPI));
    assertEquals(List.of("o", "r"), Rows.shown(nation.inForce(Inputs.OUTCOMES), Inputs.OUTCOME));
    assertEquals(List.of("l"), Rows.shown(nation.inForce(Controls.TABLE), Controls.CONTROL));
    assertEquals(
        List.of("integrated_project | P2-1 | 9"),
        Rows.shown(
            nation.rollup("integrated_project"),
            Keys.LEVEL,
            Keys.INTEGRATED_PROJECT,
            Results.AMOUNT_YEN));
  }

  @Test
  void theReportBeforeStandsUntilWhatTheNewestNamesIsKnown() {
    assertEquals(
        List.of(
            "a | 1 | ",
            "b | 2 | not-yet-known",
            "c | 4 | not-yet-known",
            "d | 16 | not-yet-known",
            "d | 8 | "),
        Rows.shown(nation().reports(Budget.TABLE), Keys.LINE, Budget.AMOUNT, Keys.WHY_NOT));
    assertEquals(
        List.of("a | 1 | ", "b | 2 | ", "c | 4 | ", "d | 16 | ", "d | 8 | superseded"),
        Rows.shown(
            nation().asOf("2025-02-18").reports(Budget.TABLE),
            Keys.LINE,
            Budget.AMOUNT,
            Keys.WHY_NOT));
  }

  @Test
  void theReaderIsToldWhatIsLeftOut() {
    assertEquals(
        List.of(
            "actuals | kpi B | warning",
            "actuals | kpi C | warning",
            "budget | integrated_project P2-9 | warning",
            "budget | integrated_project P3-1 | warning",
            "budget | programme lowest | warning",
            "controls | integrated_project P3-1 | warning",
            "crosswalk | P2-1 P2-1 | info",
            "crosswalk | to_project P3-1 | warning",
            "integrated_projects | P2-9 | info",
            "integrated_projects | plan P3 | warning",
            "kpis | plan P3 | warning",
            "outcomes | project Y | warning",
            "outcomes | project Z | warning",
            "plans | P3 | info",
            "programmes | new | info",
            "programmes | parent below | warning",
            "programmes | parent new | warning",
            "projects | integrated_project P2-9 | warning",
            "projects | programme lowest | warning"),
        Rows.shown(
            nation().unknown().findings(), Remarks.TABLE_NAME, Remarks.KEY, Remarks.SEVERITY));
    assertEquals(
        List.of(), Rows.shown(nation().asOf("2025-02-18").unknown().findings(), Remarks.KEY));
    assertEquals(
        Rows.shown(nation().unknown().findings()),
        nation().withoutSession().notYetKnown().stream()
            .map(
                finding ->
                    String.join(
                        " | ",
                        finding.code().code(),
                        finding.severity().code(),
                        finding.table(),
                        finding.key(),
                        finding.messageJa(),
                        finding.messageEn()))
            .sorted()
            .toList());
  }
}
