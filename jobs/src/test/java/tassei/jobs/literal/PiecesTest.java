package tassei.jobs.literal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import tassei.contract.column.Keys;
import tassei.contract.column.Results;
import tassei.jobs.table.Inputs;

/** Pieces count on their own keys, a whole with what is left of it, and nothing twice. */
class PiecesTest {

  @Test
  void aWholeWithKnownPiecesShowsWhatIsLeft() {
    LiteralRun nation =
        LiteralRun.budget(
            """
            line | ministry | inclusion | envelope | amount
            E    |          | own       |          | 100
            A    | MX       | part      | E        | 60
            B    | MY       | part      | E        | 30
            """);
    assertEquals(List.of("A | 60", "B | 30", "E | 10"), counted(nation));
    assertEquals(
        List.of(
            "ministry | (none) | 10 | 1",
            "ministry | MX | 60 | 1",
            "ministry | MY | 30 | 1",
            "total |  | 100 | 3"),
        LiteralTable.shown(
            nation.rollup("total", "ministry"),
            Keys.LEVEL,
            Keys.MINISTRY,
            Results.AMOUNT_YEN,
            Results.LINES));
  }

  @Test
  void piecesOfPiecesComeOffTheirOwnWhole() {
    LiteralRun nation =
        LiteralRun.budget(
            """
            line | ministry | integrated_project | inclusion | envelope | amount
            E    |          |                    | own       |          | 100
            A    | MX       |                    | part      | E        | 60
            AA   |          | P2-1               | of-which  | A        | 25
            """);
    assertEquals(List.of("A | 35", "AA | 25", "E | 40"), counted(nation));
    assertEquals(
        List.of("(none) | (none) | 40", "MX | (none) | 35", "MX | P2-1 | 25"),
        shown(nation.rollup("ministry+integrated_project")));
    assertEquals(List.of("(none) |  | 40", "MX |  | 60"), shown(nation.rollup("ministry")));
  }

  @Test
  void aPieceMayBelongToAnotherMinistryProjectAndProgramme() {
    LiteralRun nation =
        LiteralRun.budget(
                """
                line | ministry | integrated_project | programme | inclusion | envelope | amount
                E    | MX       | P2-2               | one       | own       |          | 100
                A    | MY       | P2-1               | other     | part      | E        | 30
                """)
            .and(Inputs.PROGRAMMES, "programme\none\nother");
    assertEquals(
        List.of("MX | P2-2 | 70", "MY | P2-1 | 30"),
        shown(nation.rollup("ministry+integrated_project")));
    assertEquals(
        List.of("one | 70", "other | 30"),
        LiteralTable.shown(nation.rollup("programme"), Keys.PROGRAMME, Results.AMOUNT_YEN));
  }

  @Test
  void aBlankKeyOfAPieceIsItsEnvelopes() {
    LiteralRun nation =
        LiteralRun.budget(
                """
                line | ministry | integrated_project | programme | recipient | account | inclusion | envelope | amount
                E    | MX       | P2-1               | one       | AMED      | general | own       |          | 100
                A    |          |                    |           |           |         | part      | E        | 60
                AA   | MY       |                    |           | in-house  |         | part      | A        | 20
                W    |          |                    |           |           |         | within    | E        | 5
                """)
            .and(Inputs.PROGRAMMES, "programme\none");
    assertEquals(
        List.of(
            "A | MX | P2-1 | one | AMED | general",
            "AA | MY | P2-1 | one | in-house | general",
            "E | MX | P2-1 | one | AMED | general",
            "W |  |  |  |  | "),
        LiteralTable.shown(
            nation.lines(),
            Keys.LINE,
            Keys.MINISTRY,
            Keys.INTEGRATED_PROJECT,
            Keys.PROGRAMME,
            Keys.RECIPIENT,
            Keys.ACCOUNT));
  }

  @Test
  void aPieceCountsAsOwnUntilItsEnvelopeIsKnown() {
    String rows =
        """
        line | ministry | inclusion | envelope | amount | status    | reported_on
        E    | MX       | own       |          | 100    | confirmed | 2024-04-01
        A    |          | part      | E        | 60     | confirmed | 2024-01-31
        E    | MX       | own       |          | 100    | withdrawn | 2024-05-01
        """;
    assertEquals(List.of("(none) |  | 60"), shown(LiteralRun.budget(rows).rollup("ministry")));
    assertEquals(
        List.of("MX |  | 100"),
        shown(LiteralRun.budget(rows).asOf("2024-04-01").rollup("ministry")));
    assertEquals(
        List.of("(none) |  | 60"),
        shown(LiteralRun.budget(rows).asOf("2024-05-01").rollup("ministry")));
  }

  @Test
  void aSmallNegativeRemainderIsRounding() {
    LiteralRun nation =
        LiteralRun.budget(
            """
            line | ministry | inclusion | envelope | amount
            E    |          | own       |          | 100
            A    | MX       | part      | E        | 60
            B    | MY       | part      | E        | 41
            """);
    assertEquals(List.of("A | 60", "B | 41", "E | -1"), counted(nation));
    assertEquals(List.of("100"), LiteralTable.shown(nation.rollup("total"), Results.AMOUNT_YEN));
    // What is left is less than nothing, so no ministry can hold more than it shows.
    assertEquals(
        List.of("(none) | false", "MX | false", "MY | false"),
        LiteralTable.shown(nation.rollup("ministry"), Keys.MINISTRY, Results.AT_LEAST));
  }

  private static List<String> counted(LiteralRun nation) {
    return LiteralTable.shown(nation.lines(), Keys.LINE, Results.COUNTED_YEN);
  }

  private static List<String> shown(LiteralTable rollup) {
    return LiteralTable.shown(rollup, Keys.MINISTRY, Keys.INTEGRATED_PROJECT, Results.AMOUNT_YEN);
  }
}
