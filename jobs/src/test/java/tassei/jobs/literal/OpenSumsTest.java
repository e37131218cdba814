package tassei.jobs.literal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import tassei.contract.column.Field;
import tassei.contract.column.Keys;
import tassei.contract.column.Results;
import tassei.contract.row.ExecutionRow;
import tassei.contract.row.RollupRow;
import tassei.jobs.table.Controls;
import tassei.jobs.table.Inputs;

/** What may be missing from a sum, what closes it, and what an open sum leaves unsaid. */
class OpenSumsTest {
  private static final String CONTROLS =
      """
      control | measure | fiscal_year | ministry | programme | value | unit | expect | precision
      """;

  /** A whole of 10 whose ministries print 6 and 1 + 1; 2 are nobody's yet. */
  private static final String WHOLE =
      """
      line | ministry | programme | recipient | inclusion | envelope | unit | amount
      E    |          |           | agency    | own       |          | 億円 | 10.0
      A    | MX       |           | agency    | of-which  | E        | 億円 | 6.0
      B    | MY       | one       | agency    | of-which  | E        | 億円 | 1.0
      C    | MY       | two       | agency    | of-which  | E        | 億円 | 1.0
      """;

  @Test
  void theOneLineThatPrintsASumClosesItAndTwoDoNot() {
    assertEquals(
        List.of(
            "(none) | 200000000 | false |  | ",
            "MX | 600000000 | false |  | line:A",
            "MY | 200000000 | true | 200000000 | "),
        bounds(controlled(""), Keys.MINISTRY));
  }

  @Test
  void aLineOfOneRecipientClosesNothingWhereWhatIsOpenMayBeAnothers() {
    String rows =
        WHOLE.replace(
            "E    |          |           | agency", "E    |          |           |       ");
    assertEquals(
        List.of(
            "(none) | 200000000 | false |  | ",
            "MX | 600000000 | true | 200000000 | ",
            "MY | 200000000 | true | 200000000 | "),
        bounds(
            LiteralRun.budget(rows).and(Inputs.PROGRAMMES, "programme\none\ntwo"), Keys.MINISTRY));
  }

  @Test
  void aControlClosesTheSumOfExactlyItsLines() {
    LiteralRun nation = controlled("whole | sum | 2021 | MY |  | 2.0 | 億円 |  |");
    assertEquals("MY | 200000000 | false |  | control:whole", ofMy(nation));
  }

  @Test
  void noControlClosesThatDiffersIsWeakOrExpectedToContradict() {
    for (String control :
        List.of(
            "differs | sum | 2021 | MY | | 2.6 | 億円 |  |",
            "weak | sum | 2021 | MY | | 2.0 | 億円 |  | 1.8",
            "known | sum | 2021 | MY | | 2.0 | 億円 | contradicts |",
            "counts | count | 2021 | MY | | 2 | 件 |  |")) {
      assertEquals("MY | 200000000 | true | 200000000 | ", ofMy(controlled(control)), control);
    }
  }

  /**
   * Its tolerance of 0.9 would see 1 of MY's go missing, but hides half of the 1.7 that are open.
   */
  @Test
  void aControlThatCouldHideHalfOfTheSmallestOpenLineClosesNothing() {
    String control = "coarse | sum | 2021 | MY | | 2.0 | 億円 |  | 1.6";
    assertEquals("MY | 200000000 | false |  | control:coarse", ofMy(controlled(control)));
    assertEquals(
        "MY | 200000000 | true | 170000000 | ",
        ofMy(controlled(WHOLE.replace("10.0", "9.7"), control)));
  }

  /** The whole may still hold money of other programmes for MY. */
  @Test
  void aControlOfTheseProgrammesAloneIsNotOneOfTheMinistry() {
    assertEquals(
        "MY | 200000000 | true | 200000000 | ",
        ofMy(controlled("some | sum | 2021 | MY | one;two | 2.0 | 億円 |  |")));
  }

  @Test
  void aLineOfAnotherValueOpensNothingAndOutsideIsAValue() {
    LiteralRun nation =
        LiteralRun.budget(
            """
            line | collection | ministry | integrated_project | amount
            a    | known      | MX       | P2-1               | 5
            b    | known      | MY       | P2-1               | 5
            c    | known      | MX       | outside            | 3
            d    | unknown    | MX       | P2-1               | 5
            e    | unknown    | MY       | P2-1               | 5
            f    | unknown    | MX       |                    | 3
            """);
    assertEquals(
        List.of(
            "(none) | 3 | false |  | ",
            "(outside) | 3 | false |  | ",
            "P2-1 | 10 | false |  | ",
            "P2-1 | 10 | true | 3 | "),
        bounds(nation, Keys.INTEGRATED_PROJECT));
  }

  @Test
  void lessThanNothingLeavesASumOpenEitherWay() {
    LiteralRun nation =
        LiteralRun.budget(
            """
            line | stage         | ministry | amount
            a    | supplementary | MX       | 4
            b    | supplementary | MX       | 4
            c    | supplementary |          | 3
            d    | supplementary |          | ▲2
            """);
    assertEquals(
        List.of("(none) | 1 | false |  | ", "MX | 8 | false | 3 | "),
        bounds(nation, Keys.MINISTRY));
  }

  @Test
  void aProgrammeOfOneMinistryIsNotOpenToMoneyOfAnother() {
    LiteralRun nation =
        LiteralRun.budget(
                """
                line | ministry | programme | amount
                a    | MX       | one       | 1
                b    | MX       | one       | 1
                c    | MX       | two       | 1
                d    | MY       | two       | 1
                e    | MX       | several   | 1
                f    | MX       | several   | 1
                g    | MY       |           | 7
                """)
            .and(Inputs.PROGRAMMES, "programme | ministry\none | MX\ntwo | MX\nseveral |");
    assertEquals(
        List.of(
            "(none) | 7 | false |  | ",
            "one | 2 | false |  | ",
            "several | 2 | true | 7 | ",
            "two | 2 | true | 7 | "),
        bounds(nation, Keys.PROGRAMME));
  }

  @Test
  void anOpenYearBeforeIsMarkedAndNothingIsComparedWithIt() {
    LiteralRun nation =
        LiteralRun.budget(
            """
            line | fiscal_year | ministry | amount
            a    | 2020        | MX       | 1
            b    | 2020        | MX       | 1
            c    | 2020        |          | 5
            d    | 2021        | MX       | 2
            e    | 2021        |          | 0
            """);
    assertEquals(
        List.of(
            "2020 | (none) |  |  |  | coverage",
            "2020 | MX |  |  |  | not-itemised",
            "2021 | (none) | 5 |  |  | not-itemised",
            "2021 | MX | 2 | 5 |  | not-itemised"),
        nation
            .levels("ministry")
            .rows(
                RollupRow.TABLE,
                Keys.FISCAL_YEAR,
                Keys.MINISTRY,
                Results.PREVIOUS_YEN,
                Results.PREVIOUS_OPEN_YEN,
                Results.CHANGE_YEN,
                Results.CHANGE_REASON));
  }

  @Test
  void noRateIsComputedWhileAStageIsOpenBeItOneWithoutALine() {
    String rows =
        """
        line | stage         | ministry | amount
        a    | initial       | MX       | 10
        b    | executed      | MX       | 8
        c    | initial       | MY       | 10
        d    | executed      | MY       | 5
        e    | supplementary | WHO      | 4
        """;
    assertEquals(
        List.of("MX | 14 | 8 | 0.57143", "MY | 10 | 5 | 0.5"), rates(rows.replace("WHO", "MX")));
    assertEquals(
        List.of("(none) |  |  | ", "MX | 10 | 8 | ", "MY | 10 | 5 | "),
        rates(rows.replace("WHO", "")));
  }

  static LiteralRun controlled(String controls) {
    return controlled(WHOLE, controls);
  }

  private static LiteralRun controlled(String lines, String controls) {
    LiteralRun nation = LiteralRun.budget(lines).and(Inputs.PROGRAMMES, "programme\none\ntwo");
    return controls.isEmpty() ? nation : nation.and(Controls.TABLE, CONTROLS + controls);
  }

  private static String ofMy(LiteralRun nation) {
    return bounds(nation, Keys.MINISTRY).stream()
        .filter(row -> row.startsWith("MY"))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> bounds(LiteralRun nation, Field key) {
    return nation
        .levels(key.name())
        .rows(
            RollupRow.TABLE,
            key,
            Results.AMOUNT_YEN,
            Results.AT_LEAST,
            Results.OPEN_YEN,
            Results.CLOSED_BY);
  }

  private static List<String> rates(String rows) {
    return LiteralRun.budget(rows)
        .executionLevels("ministry")
        .rows(
            ExecutionRow.TABLE,
            Keys.MINISTRY,
            Results.CURRENT_YEN,
            Results.EXECUTED_YEN,
            Results.EXECUTION_RATE);
  }
}
