package tassei.reports.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tassei.reports.run.RunFixture;
import tassei.reports.run.RunTable;

/** Figures asked for by the numbers that print. */
class PrintedFiguresTest {
  @TempDir Path folder;

  @BeforeEach
  void run() throws IOException {
    NamedRun.in(folder);
  }

  @Test
  void aPrintedNumberListsTheFiguresThatPrintSo() {
    assertEquals(
        """
        "475.7億円": figures that print so, to ask for by address: 5
          budget:collection=main,level=total,fiscal_year=2021,stage=initial
              47,570,000,000 円 (475.7 億円)
          budget:collection=main,level=ministry,fiscal_year=2021,stage=initial,ministry=MHLW
              47,570,000,000 円 (475.7 億円)  厚生労働省 / Health Ministry
          control:T
              47,570,000,000 円 (475.7 億円)  合計 / Total, published
          control:T
              47,570,000,000 円 (475.7 億円)  合計 / Total, computed
          budget:collection=main,fiscal_year=2021,stage=initial,ministry=MHLW
              47,570,000,000 円 (475.7 億円)  line L, own  単独の行 / a line of its own
        """,
        Said.of(folder, "475.7億円").text());
    assertEquals(
        """
        "25,299": figures that print so, to ask for by address: 2
          control:N
              25,299  published
          kpi:K2
              25,299  治験 / Trials, target
        """,
        Said.of(folder, "25,299").text());
    assertTrue(Said.unknown(folder, "9,999億円").startsWith("No figure of this run prints as"));
  }

  /** A run need not have sums of programmes, nor of every collection. */
  @Test
  void aLineIsListedUnderTheSmallestSumThereIs() {
    assertEquals(
        """
        "12.34億円": figures that print so, to ask for by address: 3
          budget:collection=main,level=account,fiscal_year=2022,stage=initial,account=special
              1,234,000,000 円 (12.34 億円)
          budget:collection=main,level=ministry,fiscal_year=2022,stage=initial,ministry=MEXT
              1,234,000,000 円 (12.34 億円)
          budget:collection=main,fiscal_year=2022,stage=initial,ministry=MEXT
              1,234,000,000 円 (12.34 億円)  line Q, own  単独の行 / a line of its own
        """,
        Said.of(folder, "12.34億円").text());
  }

  @Test
  void manyFiguresAreCountedAndTheFirstListed() throws IOException {
    RunFixture.in(folder)
        .table(
            RunTable.BUDGET_ROLLUP,
            NamedRun.ROLLUP,
            IntStream.range(1950, 2010)
                .mapToObj(
                    year -> "main,total," + year + ",initial,,,,,,88800000000,false,,,,,100,1")
                .toArray(String[]::new));
    String said = Said.of(folder, "888億円").text();
    assertTrue(said.startsWith("\"888億円\": figures that print so, to ask for by address: 60\n"));
    assertTrue(said.endsWith("\n  … and 10 more\n"), said);
    assertEquals(50, said.lines().filter(line -> line.startsWith("  budget:")).count());
  }

  /** Its digits are no number of years. */
  @Test
  void partOfANameThatBeginsWithANumberListsWhatHoldsIt() {
    assertEquals(
        """
        Nothing is called "5年生存". Called so among other words:
          kpi:K4  5年生存率 / Survival""",
        Said.unknown(folder, "5年生存"));
    assertTrue(Said.of(folder, "5％").has("kpi:K4"));
  }

  @Test
  void anActualAndItsTargetAreFoundAsTheyPrint() {
    for (String printed : new String[] {"13／25", "13/25", "13 / 25", "13／25件"}) {
      assertEquals(
          """
          "%s": targets whose actual and target print so: 1
            kpi:K5
                13 ／ 25 件  導出件数（医薬品） / Licences (medicines)
          """
              .formatted(printed),
          Said.of(folder, printed).text());
    }
    assertTrue(
        Said.unknown(folder, "25／13").startsWith("No target of this run prints as \"25／13\""));
  }

  /** 336.34 prints with all its digits, so it is no 336. */
  @Test
  void whatPrintsExactlySoHidesWhatRoundsToIt() throws IOException {
    RunFixture.in(folder)
        .table(
            RunTable.BUDGET_ROLLUP,
            NamedRun.ROLLUP + ",precision_yen",
            "main,total,2020,initial,,,,,,33600000000,false,,,,,100,1,100000000",
            "main,total,2019,initial,,,,,,33634000000,false,,,,,100,1,1000000",
            "main,total,2018,initial,,,,,,33634000000,false,,,,,100,1,100000000");
    Said said = Said.of(folder, "336億円");
    assertTrue(said.has("fiscal_year=2020"), said.text());
    assertTrue(said.has("fiscal_year=2018"), "its digits are published to 1億円 only");
    assertFalse(said.has("fiscal_year=2019"), said.text());
    assertTrue(said.has("\n  … and 1 that print with more digits\n"), said.text());
    assertTrue(Said.of(folder, "336.3億円").has("fiscal_year=2019"));
  }
}
