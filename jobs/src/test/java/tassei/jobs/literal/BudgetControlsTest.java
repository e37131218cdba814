package tassei.jobs.literal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import tassei.contract.column.Keys;
import tassei.contract.column.Results;
import tassei.contract.row.FindingRow;
import tassei.figures.control.FigurePart;
import tassei.jobs.table.Controls;
import tassei.jobs.table.Inputs;

/** Published budget totals beside the lines in their scope. */
class BudgetControlsTest {
  private static final String LINES =
      """
      line | collection | fiscal_year | stage   | ministry | integrated_project | programme | inclusion | envelope | unit | amount
      E    | main       | 2021        | initial |          | P2-1               |           | own       |          | 億円 | 10.0
      A    | main       | 2021        | initial | MX       |                    | one       | of-which  | E        | 億円 | 6.0
      B    | main       | 2021        | initial | MY       | P2-2               | below     | own       |          | 億円 | 4.0
      W    | main       | 2021        | initial | MX       |                    |           | within    | E        | 億円 | 2.0
      R    | main       | 2021        | initial | MX       |                    |           | relisted  |          | 億円 | 3.0
      P    | main       | 2020        | initial | MX       |                    | one       | own       |          | 億円 | 5.0
      D    | main       | 2022        | draft   | MX       |                    | one       | own       |          | 億円 | 7.2
      S    | other      | 2021        | initial | MX       |                    |           | own       |          | 億円 | 9.0
      """;

  @Test
  void aBlankScopeIsAnyAListAnyOfAndAProgrammeAllBelowIt() {
    assertEquals(
        List.of(
            "all | 1400000000 | exact | 2",
            "below | 400000000 | exact | 1",
            "everything | 2300000000 | exact | 3",
            "list | 1000000000 | exact | 2",
            "of MX | 600000000 | exact | 1",
            "one | 1000000000 | exact | 2",
            "project | 1000000000 | exact | 1",
            "years | 1900000000 | exact | 3"),
        verdicts(
            """
            control    | measure | collection | fiscal_year | stage   | ministry | integrated_project | programme | value | unit
            all        | sum     | main       | 2021        | initial |          |                    |           | 14.0  | 億円
            everything | sum     |            | 2021        |         |          |                    |           | 23.0  | 億円
            years      | sum     | main       | 2020;2021   |         |          |                    |           | 19.0  | 億円
            of MX      | sum     | main       | 2021        |         | MX       |                    |           | 6.0   | 億円
            list       | sum     | main       | 2021        |         | MX;MY    |                    |           | 10.0  | 億円
            one        | sum     | main       | 2021        |         |          |                    | one       | 10.0  | 億円
            below      | sum     | main       | 2021        |         |          |                    | below     | 4.0   | 億円
            project    | sum     | main       | 2021        |         |          | P2-1               |           | 10.0  | 億円
            """));
  }

  @Test
  void namedLinesAreAddedWhateverTheirInclusion() {
    assertEquals(
        List.of("cut | 500000000 | within-rounding | 2", "whole | 1900000000 | exact | 3"),
        verdicts(
            """
            control | measure | line  | value | unit
            cut     | sum     | W;R   | 4.9   | 億円
            whole   | sum     | E;A;R | 19.0  | 億円
            """));
  }

  @Test
  void countsAndChanges() {
    assertEquals(
        List.of(
            "draft | 20 | exact | 2",
            "lines | 3 | exact | 3",
            "nothing |  | no-data | 0",
            "up | 20 | exact | 2"),
        verdicts(
            """
            control | measure    | collection | fiscal_year | stage   | ministry | value | unit
            lines   | count      | main       | 2021        | initial |          | 3     | 件
            up      | change_pct | main       | 2021        | initial | MX       | 20.0  | ％
            draft   | change_pct | main       | 2022        | draft   | MX       | 20.0  | ％
            nothing | change_pct | main       | 2019        | initial | MX       | 1.0   | ％
            """));
  }

  @Test
  void verdictsAreDerivedFromDigits() {
    assertEquals(
        List.of(
            "differs | -20000000 | 10000000 | differs | false",
            "exact | 0 | 10000000 | exact | false",
            "rounded | 10000000 | 10000000 | within-rounding | false",
            "told | 30000000 | 30000000 | within-rounding | false",
            "vague | 0 | 505000000 | exact | true"),
        LiteralTable.shown(
            published(
                """
                control    | measure | collection | fiscal_year | ministry | value | unit | precision
                exact      | sum     | main       | 2021        | MX       | 6.0   | 億円 |
                rounded    | sum     | main       | 2021        | MX       | 5.9   | 億円 |
                differs    | sum     | main       | 2021        | MX       | 6.2   | 億円 |
                told       | sum     | main       | 2021        | MX       | 5.7   | 億円 | 0.5
                vague      | sum     | main       | 2021        | MY       | 4     | 億円 | 10
                """),
            Keys.CONTROL,
            Results.DIFFERENCE,
            Results.TOLERANCE,
            Results.VERDICT,
            Results.WEAK));
  }

  @Test
  void whatIsExpectedToContradictIsAFindingEitherWay() {
    LiteralRun nation =
        nation(
            """
            control | measure | collection | fiscal_year | ministry | value | unit | expect
            gone    | sum     | main       | 2021        | MX       | 6.0   | 億円 | contradicts
            known   | sum     | main       | 2021        | MX       | 7.0   | 億円 | contradicts
            new     | sum     | main       | 2021        | MX       | 7.0   | 億円 |
            about   | sum     | main       | 2021        | MX       | 約6.1 | 億円 |
            empty   | sum     | main       | 2019        | MX       | 6.0   | 億円 |
            weak    | sum     | main       | 2021        | MX       | 約0   | 兆円 |
            """);
    assertEquals(
        List.of(
            "approximate | info | about",
            "approximate | info | weak",
            "contradiction-gone | warning | gone",
            "control-differs | error | new",
            "control-without-data | warning | empty",
            "expected-contradiction | warning | known",
            "weak-control | info | weak",
            "within-rounding | info | about",
            "within-rounding | info | weak"),
        LiteralTable.shown(
            nation.findings().where(FindingRow.TABLE_NAME, "controls"),
            FindingRow.CODE,
            FindingRow.SEVERITY,
            FindingRow.KEY));
  }

  @Test
  void aDatedControlIsSupersededByANewerRowInItsScope() {
    String controls =
        """
        control | measure | fiscal_year | ministry | value | unit | reported_on
        old     | sum     | 2021        | MX       | 10    | 円   | 2022-01-01
        dateless | sum    | 2021        | MX       | 10    | 円   |
        other   | sum     | 2021        | MY       | 5     | 円   | 2022-01-01
        """;
    String lines =
        """
        line | ministry | amount | status    | reported_on
        a    | MX       | 10     | confirmed | 2021-12-01
        a    | MX       | 11     | confirmed | 2023-01-01
        b    | MX       | 1      | confirmed | 2021-12-01
        b    | MX       | 1      | withdrawn | 2021-12-31
        c    | MY       | 5      | confirmed |
        """;
    assertEquals(
        List.of("dateless | differs", "old | superseded", "other | exact"),
        words(LiteralRun.budget(lines).and(Controls.TABLE, controls)));
    assertEquals(
        List.of("dateless | exact", "old | exact", "other | exact"),
        words(LiteralRun.budget(lines).and(Controls.TABLE, controls).asOf("2022-12-31")));
  }

  @Test
  void theRowsBehindAControlSayWhyTheyAreLeftOut() {
    LiteralRun nation =
        nation(
            """
            control | measure | collection | fiscal_year | stage   | value | unit
            all     | sum     | main       | 2021        | initial | 14.0  | 億円
            """);
    assertEquals(
        List.of(
            "A | 0 | in-envelope", "B | 1 | ", "E | 1 | ", "R | 0 | relisted", "W | 0 | within"),
        LiteralTable.shown(
            nation.table(FigurePart.TABLE).where(FigurePart.FIGURE, "control:all"),
            FigurePart.PART,
            FigurePart.FACTOR,
            Keys.WHY_NOT));
  }

  private static List<String> words(LiteralRun nation) {
    return LiteralTable.shown(nation.verdicts(), Keys.CONTROL, Results.VERDICT);
  }

  private static List<String> verdicts(String controls) {
    return LiteralTable.shown(
        published(controls), Keys.CONTROL, Results.COMPUTED, Results.VERDICT, Results.PARTS);
  }

  private static LiteralTable published(String controls) {
    return nation(controls).verdicts();
  }

  private static LiteralRun nation(String controls) {
    return LiteralRun.budget(LINES)
        .and(Inputs.PROGRAMMES, "programme | parent\none |\nbelow | one")
        .and(Controls.TABLE, controls);
  }
}
