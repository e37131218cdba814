package tassei.jobs.literal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import tassei.contract.column.Keys;
import tassei.contract.column.Results;
import tassei.jobs.table.Budget;
import tassei.jobs.table.Inputs;

/** A programme and one below it: never added where one line holds the other. */
class ChildProgrammesTest {
  private static final String TREE = "programme | parent\ntop |\nmid | top\nlow | mid\naside | top";

  @Test
  void aChildsOwnLineIsAPartOfItsParentsOwnLine() {
    LiteralRun nation =
        nation(
            """
            line | ministry | integrated_project | programme | amount
            T    |          | P2-1               | top       | 100
            M    | MX       | P2-1               | mid       | 60
            L    | MX       | P2-1               | low       | 10
            """);
    assertEquals(
        List.of("L | part | M | 10", "M | part | T | 50", "T | own |  | 40"), laid(nation));
    assertEquals(List.of("low | 10 | 1", "mid | 60 | 2", "top | 100 | 3"), byProgramme(nation));
    assertEquals(List.of("100"), LiteralTable.shown(nation.rollup("total"), Results.AMOUNT_YEN));
  }

  @Test
  void acrossProjectsBothStand() {
    LiteralRun nation =
        nation(
            """
            line | ministry | integrated_project | programme | amount
            T    | MX       | P2-2               | top       | 100
            M    | MX       | P2-1               | mid       | 40
            """);
    assertEquals(List.of("M | own |  | 40", "T | own |  | 100"), laid(nation));
    assertEquals(
        List.of("P2-1 | 40", "P2-2 | 100"),
        LiteralTable.shown(
            nation.rollup("integrated_project"), Keys.INTEGRATED_PROJECT, Results.AMOUNT_YEN));
    // The whole of the programme is what stands on it and below it.
    assertEquals(List.of("mid | 40 | 1", "top | 140 | 2"), byProgramme(nation));
    assertEquals(
        List.of("P2-1 | mid | 40", "P2-2 | top | 100"),
        LiteralTable.shown(
            nation.rollup("integrated_project+programme"),
            Keys.INTEGRATED_PROJECT,
            Keys.PROGRAMME,
            Results.AMOUNT_YEN));
  }

  @Test
  void anotherMinistryRecipientAccountStageYearOrCollectionStandsApart() {
    LiteralRun nation =
        nation(
            """
            line | collection | fiscal_year | stage   | ministry | recipient | account | programme | amount
            T    | main       | 2021        | initial | MX       | AMED      | general | top       | 100
            a    | main       | 2021        | initial | MY       | AMED      | general | mid       | 1
            b    | main       | 2021        | initial |          | AMED      | general | mid       | 2
            c    | main       | 2021        | initial | MX       | in-house  | general | mid       | 3
            d    | main       | 2021        | initial | MX       | AMED      | special | mid       | 4
            e    | main       | 2021        | initial | MX       | AMED      |         | mid       | 5
            f    | main       | 2021        | draft   | MX       | AMED      | general | mid       | 6
            g    | main       | 2022        | initial | MX       | AMED      | general | mid       | 7
            h    | other      | 2021        | initial | MX       | AMED      | general | mid       | 8
            i    | main       | 2021        | initial | MX       | AMED      | general | mid       | 9
            """);
    assertEquals(
        List.of(
            "T | own |  | 91",
            "a | own |  | 1",
            "b | own |  | 2",
            "c | own |  | 3",
            "d | own |  | 4",
            "e | own |  | 5",
            "f | own |  | 6",
            "g | own |  | 7",
            "h | own |  | 8",
            "i | part | T | 9"),
        laid(nation));
  }

  @Test
  void aProgrammeWithoutALineIsSteppedOverAndHasNoRow() {
    LiteralRun nation =
        nation(
            """
            line | ministry | recipient | programme | amount
            T    |          | AMED      | top       | 100
            L    | MX       | AMED      | low       | 10
            """);
    assertEquals(List.of("L | part | T | 10", "T | own |  | 90"), laid(nation));
    assertEquals(List.of("low | 10 | 1", "top | 100 | 2"), byProgramme(nation));
  }

  @Test
  void aBlankKeyOfTheChildIsItsParents() {
    LiteralRun nation =
        nation(
            """
            line | ministry | programme | inclusion | envelope | amount
            E    | MX       |           | own       |          | 100
            T    |          | top       | part      | E        | 50
            M    | MX       | mid       | own       |          | 20
            """);
    assertEquals(
        List.of("E | own |  | 50", "M | part | T | 20", "T | part | E | 30"), laid(nation));
    assertEquals(
        List.of("MX | 100"),
        LiteralTable.shown(nation.rollup("ministry"), Keys.MINISTRY, Results.AMOUNT_YEN));
  }

  @Test
  void ofSeveralParentLinesTheOneThatSaysMostHoldsIt() {
    LiteralRun nation =
        nation(
            """
            line | ministry | integrated_project | programme | amount
            any  |          |                    | top       | 500
            some | MX       |                    | top       | 100
            both | MX       | P2-1               | top       | 100
            b2   | MX       | P2-1               | top       | 100
            M    | MX       | P2-1               | mid       | 10
            N    | MX       | P2-2               | mid       | 20
            """);
    assertEquals(
        List.of(
            "M | part | b2 | 10",
            "N | part | some | 20",
            "any | own |  | 500",
            "b2 | own |  | 90",
            "both | own |  | 100",
            "some | own |  | 80"),
        laid(nation));
  }

  @Test
  void aLineIsNeverLaidIntoWhatLiesInsideIt() {
    LiteralRun nation =
        nation(
            """
            line | programme | inclusion | envelope | amount
            M    | mid       | own       |          | 100
            T    | top       | part      | M        | 40
            W    | low       | within    | M        | 5
            R    | low       | relisted  |          | 5
            """);
    assertEquals(
        List.of("M | own |  | 60", "R | relisted |  | ", "T | part | M | 40", "W | within | M | "),
        laid(nation));
  }

  private static LiteralRun nation(String lines) {
    return LiteralRun.budget(lines).and(Inputs.PROGRAMMES, TREE);
  }

  private static List<String> laid(LiteralRun nation) {
    return LiteralTable.shown(
        nation.lines(), Keys.LINE, Budget.INCLUSION, Budget.ENVELOPE, Results.COUNTED_YEN);
  }

  private static List<String> byProgramme(LiteralRun nation) {
    return LiteralTable.shown(
        nation.rollup("programme"), Keys.PROGRAMME, Results.AMOUNT_YEN, Results.LINES);
  }
}
