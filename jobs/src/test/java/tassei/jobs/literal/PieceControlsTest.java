package tassei.jobs.literal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import tassei.contract.column.Keys;
import tassei.contract.column.Results;
import tassei.contract.row.FindingRow;
import tassei.jobs.table.Inputs;

/** What pieces and parents imply of the lines they are inside. */
class PieceControlsTest {

  @Test
  void partsMustGiveTheirWholeAndSomeOfItMustNotExceedIt() {
    LiteralRun nation =
        LiteralRun.budget(
            """
            line | inclusion | envelope | unit | amount
            E    | own       |          | 億円 | 10.0
            a    | part      | E        | 億円 | 6.0
            b    | part      | E        | 億円 | 3.9
            F    | own       |          | 億円 | 10.0
            c    | part      | F        | 億円 | 6.0
            G    | own       |          | 億円 | 10.0
            d    | of-which  | G        | 億円 | 6.0
            H    | own       |          | 億円 | 10.0
            e    | of-which  | H        | 億円 | 10.2
            I    | own       |          | 億円 | 10.0
            f    | of-which  | I        | 億円 | 10.1
            g    | within    | I        | 億円 | 99.0
            """);
    assertEquals(
        List.of(
            "parts:E | 1000000000 | 990000000 | within-rounding | 2",
            "parts:F | 1000000000 | 600000000 | differs | 1",
            "parts:H | 1000000000 | 1020000000 | differs | 1"),
        shown(nation));
  }

  @Test
  void aChildProgrammesLineIsAPartOfItsParents() {
    LiteralRun nation =
        LiteralRun.budget(
                """
                line | programme | amount
                T    | top       | 100
                M    | mid       | 60
                N    | other     | 40
                """)
            .and(Inputs.PROGRAMMES, "programme | parent\ntop |\nmid | top\nother | top");
    assertEquals(List.of("parts:T | 100 | 100 | exact | 2"), shown(nation));
  }

  @Test
  void roundingsThatHardlyAddUpAreAFinding() {
    StringBuilder lines = new StringBuilder("line | inclusion | envelope | amount | precision\n");
    lines.append("E | own | | 100 | 2\n");
    for (int i = 0; i < 16; i++) {
      lines.append("p").append(i).append(" | part | E | 7 | 2\n");
    }
    // 12 off, within the 17 that 17 halves can do, beyond three times the root of 17 x 4 / 12.
    LiteralRun nation = LiteralRun.budget(lines.toString());
    assertEquals(List.of("parts:E | 100 | 112 | within-rounding | 16"), shown(nation));
    assertEquals(
        List.of(
            "improbable-rounding | parts:E", "weak-control | parts:E", "within-rounding | parts:E"),
        LiteralTable.shown(
            nation.findings().where(FindingRow.KEY, "parts:E"), FindingRow.CODE, FindingRow.KEY));
  }

  private static List<String> shown(LiteralRun nation) {
    return LiteralTable.shown(
        nation.verdicts(),
        Keys.CONTROL,
        Results.PUBLISHED,
        Results.COMPUTED,
        Results.VERDICT,
        Results.PARTS);
  }
}
