package tassei.jobs.literal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import tassei.contract.column.Keys;
import tassei.contract.column.Results;

/** Every figure keeps the precision it was published with. */
class PrecisionTest {

  @Test
  void theLastDigitWrittenIsWhatIsKnown() {
    LiteralRun nation =
        LiteralRun.budget(
            """
            line | amount   | unit   | precision
            a    | 181.8    | 億円   |
            b    | 336      | 億円   |
            c    | 4.80     | 億円   |
            d    | 84,754   | 百万円 |
            e    | 1.5      | 千円   |
            f    | 1        | 兆円   |
            g    | 1,800    | 円     |
            h    | 約1,800  | 円     |
            i    | 約2.3万  | 円     |
            j    | 約89     | 億円   |
            k    | 1,800    | yen    | 100
            l    | 20       | 億円   | 5
            m    | 約1,800  | 円     | 500
            n    | 0.00000001 | 億円 |
            """);
    assertEquals(
        List.of(
            "a | 18180000000 | 10000000",
            "b | 33600000000 | 100000000",
            "c | 480000000 | 1000000",
            "d | 84754000000 | 1000000",
            "e | 1500 | 100",
            "f | 1000000000000 | 1000000000000",
            "g | 1800 | 0",
            "h | 1800 | 100",
            "i | 23000 | 1000",
            "j | 8900000000 | 100000000",
            "k | 1800 | 100",
            "l | 2000000000 | 500000000",
            "m | 1800 | 500",
            "n | 1 | 1"),
        LiteralTable.shown(nation.lines(), Keys.LINE, Results.AMOUNT_YEN, Results.PRECISION_YEN));
  }

  @Test
  void aWholeWithItsPiecesIsAsPreciseAsTheWhole() {
    LiteralRun nation =
        LiteralRun.budget(
            """
            line | ministry | inclusion | envelope | unit | amount
            E    |          | own       |          | 億円 | 10
            A    | MX       | part      | E        | 億円 | 6.0
            B    | MX       | part      | E        | 億円 | 3.00
            C    | MY       | own       |          | 億円 | 1.0
            """);
    // What is left of E is as blurred as E and both pieces together.
    assertEquals(
        List.of(
            "ministry | (none) | 100000000 | 111000000",
            "ministry | MX | 900000000 | 11000000",
            "ministry | MY | 100000000 | 10000000",
            "total |  | 1100000000 | 110000000"),
        LiteralTable.shown(
            nation.rollup("total", "ministry"),
            Keys.LEVEL,
            Keys.MINISTRY,
            Results.AMOUNT_YEN,
            Results.PRECISION_YEN));
  }

  @Test
  void yenAreExactBeyondWhatFloatingPointHolds() {
    LiteralRun nation =
        LiteralRun.budget(
            """
            line | amount
            a    | 999,999,999,999,999
            b    | 999,999,999,999,999
            c    | 3
            """);
    assertEquals(
        List.of("2000000000000001"),
        LiteralTable.shown(nation.rollup("total"), Results.AMOUNT_YEN));
  }
}
