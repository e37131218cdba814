package tassei.jobs.literal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import tassei.contract.column.Field;
import tassei.contract.column.Keys;
import tassei.contract.column.Results;
import tassei.contract.row.AttainmentRow;
import tassei.contract.row.EventRow;
import tassei.contract.row.FindingRow;
import tassei.figures.control.FigurePart;
import tassei.jobs.table.Actuals;
import tassei.jobs.table.Budget;
import tassei.jobs.table.Controls;
import tassei.jobs.table.Inputs;
import tassei.jobs.table.Kpis;

/** A report as of a day says nothing of what was decided later. */
class NotYetKnownTest {
  private static LiteralRun nation() {
    return LiteralRun.of(
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
    LiteralRun nation = nation();
    assertEquals(List.of("P1", "P2"), listed(nation, Keys.PLAN, "plans"));
    assertEquals(List.of("P2-1"), listed(nation, Keys.INTEGRATED_PROJECT, "integrated_projects"));
    assertEquals(List.of("old"), listed(nation, Keys.PROGRAMME, "programmes"));
    assertEquals(List.of(), listed(nation, Inputs.TO_PROJECT, "crosswalk"));
    assertEquals(List.of("A"), nation.rows(AttainmentRow.TABLE, Keys.KPI));
    LiteralTable rows = nation.table(FigurePart.TABLE);
    assertEquals(
        List.of(), LiteralTable.shown(rows.where(FigurePart.FIGURE, is -> is.startsWith("kpi:"))));
    assertEquals(
        List.of(
            "o |  | true", "p | not-yet-known | false", "q | not-yet-known | false", "r |  | true"),
        nation.rows(EventRow.TABLE, Keys.OUTCOME, Keys.WHY_NOT, Results.COUNTED));
    assertEquals(List.of("l"), LiteralTable.shown(nation.verdicts(), Keys.CONTROL));
    assertEquals(
        List.of("integrated_project | P2-1 | 9"),
        LiteralTable.shown(
            nation.rollup("integrated_project"),
            Keys.LEVEL,
            Keys.INTEGRATED_PROJECT,
            Results.AMOUNT_YEN));
  }

  @Test
  void onceItIsDecidedItIsThere() {
    LiteralRun nation = nation().asOf("2025-02-18");
    assertEquals(List.of("P1", "P2", "P3"), listed(nation, Keys.PLAN, "plans"));
    assertEquals(
        List.of("P2-1", "P2-9", "P3-1"),
        listed(nation, Keys.INTEGRATED_PROJECT, "integrated_projects"));
    assertEquals(
        List.of("below", "lowest", "new", "old"), listed(nation, Keys.PROGRAMME, "programmes"));
    assertEquals(List.of("P2-1", "P3-1"), listed(nation, Inputs.TO_PROJECT, "crosswalk"));
    assertEquals(List.of("A", "B", "C"), nation.rows(AttainmentRow.TABLE, Keys.KPI));
    assertEquals(
        List.of("o | true", "p | true", "q | true", "r | true"),
        nation.rows(EventRow.TABLE, Keys.OUTCOME, Results.COUNTED));
    assertEquals(List.of("k", "l"), LiteralTable.shown(nation.verdicts(), Keys.CONTROL));
  }

  private static List<String> listed(LiteralRun nation, Field key, String table) {
    return LiteralTable.shown(nation.listed(table), key);
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
        LiteralTable.shown(nation().lines(), Keys.LINE, Budget.AMOUNT, Keys.WHY_NOT));
    assertEquals(
        List.of("a | 1 | ", "b | 2 | ", "c | 4 | ", "d | 16 | ", "d | 8 | superseded"),
        LiteralTable.shown(
            nation().asOf("2025-02-18").lines(), Keys.LINE, Budget.AMOUNT, Keys.WHY_NOT));
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
        LiteralTable.shown(
            notYetKnown(nation()), FindingRow.TABLE_NAME, FindingRow.KEY, FindingRow.SEVERITY));
    assertEquals(
        List.of(), LiteralTable.shown(notYetKnown(nation().asOf("2025-02-18")), FindingRow.KEY));
  }

  @Test
  void howManyRowsAreLeftOutIsSaid() {
    LiteralTable found = notYetKnown(nation());
    assertEquals(
        List.of(
            "Y は基準日時点で未公表のため、これを挙げる1行は用いない"
                + " | Y was not known at as-of; rows that name it and are not used: 1"),
        LiteralTable.shown(
            found.where(FindingRow.KEY, "project Y"),
            FindingRow.MESSAGE_JA,
            FindingRow.MESSAGE_EN));
    assertEquals(
        List.of(
            "基準日より後（2025-02-18）に公表されたため用いない | made known after as-of (2025-02-18), so not used"),
        LiteralTable.shown(
            found.where(FindingRow.KEY, "P3"), FindingRow.MESSAGE_JA, FindingRow.MESSAGE_EN));
  }

  private static LiteralTable notYetKnown(LiteralRun nation) {
    return nation.findings().where(FindingRow.CODE, "not-yet-known");
  }
}
