package tassei.jobs.literal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import tassei.contract.column.Keys;
import tassei.contract.column.Results;
import tassei.contract.row.FindingRow;
import tassei.jobs.table.Inputs;

/** Published totals beside sums that are open, and what statements are called. */
class OpenControlsTest {

  @Test
  void aControlOverAnOpenSumDiffersOnlyWhereWhatIsOpenCannotExplainIt() {
    LiteralRun nation =
        OpenSumsTest.controlled(
            """
            above  | sum | 2021 | MY |  | 4.2 | 億円 |  |
            below  | sum | 2021 | MY |  | 1.8 | 億円 |  |
            closed | sum | 2021 | MX |  | 7.0 | 億円 |  |
            inside | sum | 2021 | MY |  | 3.9 | 億円 |  |
            total  | sum | 2021 |    |  | 12.0 | 億円 |  |
            """);
    assertEquals(
        List.of(
            "above | differs | 200000000",
            "below | differs | 200000000",
            "closed | differs | ",
            "inside | within-rounding | 200000000",
            "total | differs | "),
        LiteralTable.shown(
            nation.verdicts().where(Keys.CONTROL, name -> !name.startsWith("parts")),
            Keys.CONTROL,
            Results.VERDICT,
            Results.OPEN_YEN));
    assertEquals(
        List.of(
            "inside | differs by no more than what is not itemised: published ¥390 million,"
                + " computed ¥200 million, tolerance ¥15 million"),
        LiteralTable.shown(
            nation.findings().where(FindingRow.CODE, "open-sum"),
            FindingRow.KEY,
            FindingRow.MESSAGE_EN));
  }

  @Test
  void whatPiecesImplyIsNamedByTheirWhole() {
    LiteralRun nation =
        LiteralRun.budget(
                """
                line | ministry | integrated_project | programme | inclusion | envelope | unit | amount
                raw  | MX       | P2-1               | one       | own       |          | 億円 | 103.5
                p    |          |                    |           | part      | raw      | 億円 | 103.5
                rest |          |                    |           | own       |          | 億円 | 2
                q    |          |                    |           | part      | rest     | 億円 | 2
                """)
            .and(
                Inputs.MINISTRIES,
                "ministry | name_ja | name_en\nMX | 某省 | MX\nMY | 乙省 | MY\nMZ | 丙省 | MZ")
            .and(Inputs.PROGRAMMES, "programme | name_ja | name_en\none | 一事業 | Programme one")
            .and(
                Inputs.NAMES,
                "column | code | name_ja | name_en\ncollection | main | 本表 | Main table");
    assertEquals(
        List.of(
            "parts:raw | 某省　名　一事業 令和3年度当初予算額103.5億円の内訳の計 |"
                + " Breakdown of MX, name, Programme one, FY2021 initial budget of ¥10.35 billion",
            "parts:rest | 本表 令和3年度当初予算額2億円の内訳の計 |"
                + " Breakdown of Main table, FY2021 initial budget of ¥200 million"),
        LiteralTable.shown(nation.listed("controls"), Keys.CONTROL, Keys.NAME_JA, Keys.NAME_EN));
  }
}
