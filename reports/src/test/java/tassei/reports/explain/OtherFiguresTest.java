package tassei.reports.explain;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tassei.reports.run.RunFixture;
import tassei.reports.run.RunTable;

/** What stands below a figure that was asked for by a name. */
class OtherFiguresTest {
  @TempDir Path folder;

  @BeforeEach
  void run() throws IOException {
    NamedRun.in(folder);
  }

  @Test
  void aNameHasTheOtherYearsBelowItsFigure() {
    Said said = Said.of(folder, "厚労省");
    assertTrue(
        said.text()
            .endsWith(
                """

                Other budget figures of it, 他の予算額, not added together: 1
                  budget:collection=main,fiscal_year=2020,stage=initial,ministry=MHLW  336 億円
                """),
        said.text());
    assertTrue(
        Said.of(folder, "budget:collection=main,fiscal_year=2020,stage=initial,ministry=MHLW")
            .has("33,600,000,000 円"));
  }

  /** Many years of one table are one line; more tables than a reader looks through are counted. */
  @Test
  void otherFiguresOfANameAreGrouped() throws IOException {
    RunFixture.in(folder)
        .table(
            RunTable.BUDGET_ROLLUP,
            NamedRun.ROLLUP,
            IntStream.range(0, 13)
                .mapToObj(
                    number ->
                        (number < 2 ? "main" : number < 4 ? "sub" : "t" + number)
                            + ",ministry,"
                            + (2021 - number)
                            + ",initial,MHLW,,,,,47570000000,false,,,,,100,1")
                .toArray(String[]::new));
    Said said = Said.of(folder, "厚労省");
    assertTrue(
        said.text()
            .endsWith(
                """
                Other budget figures of it, 他の予算額, not added together: 12
                  budget:collection=main,fiscal_year=2020,stage=initial,ministry=MHLW  475.7 億円
                  budget:collection=sub,stage=initial,ministry=MHLW  2 years, FY2018–FY2019; newest 475.7 億円
                  budget:collection=t4,fiscal_year=2017,stage=initial,ministry=MHLW  475.7 億円
                  budget:collection=t5,fiscal_year=2016,stage=initial,ministry=MHLW  475.7 億円
                  budget:collection=t6,fiscal_year=2015,stage=initial,ministry=MHLW  475.7 億円
                  budget:collection=t7,fiscal_year=2014,stage=initial,ministry=MHLW  475.7 億円
                  budget:collection=t8,fiscal_year=2013,stage=initial,ministry=MHLW  475.7 億円
                  budget:collection=t9,fiscal_year=2012,stage=initial,ministry=MHLW  475.7 億円
                  … and 3 more
                """),
        said.text());
  }
}
