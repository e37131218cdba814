package tassei.reports.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tassei.reports.run.RunFixture;
import tassei.reports.run.RunTable;

/** A number in per cent is no count, and a probability prints in steps of five. */
class PrintedPercentTest {
  @TempDir Path folder;

  @BeforeEach
  void tables() throws IOException {
    RunFixture.in(folder)
        .file(
            "report.json",
            """
            {"controls": [{"control": "rate", "unit": "％"}, {"control": "sum", "unit": "件"}]}
            """)
        .table(
            RunTable.KPI_ATTAINMENT,
            "kpi,name_ja,name_en,unit_ja,actual,target,denominator,attainment_pct,pace_pct,p_attain",
            "count,件数,Count,件,10,40,,25,31.25,0.08739",
            "ratio,割合,Share,％,10,75,200,13.33333,16.66667,0.0021",
            "near,近い,Near,件,9,10,,90,112.5,0.98298",
            "met,達成,Met,件,10,10,,100,125,1")
        .table(
            RunTable.KPI_YEARLY,
            "kpi,fiscal_year,yearly,cumulative",
            "count,2020,10,10",
            "ratio,2020,10,")
        .table(
            RunTable.CONTROLS,
            "control,table,measure,published,computed",
            "rate,actuals,ratio,10,10.04",
            "sum,actuals,sum,10,10")
        .table(
            RunTable.BUDGET_ROLLUP,
            "collection,level,fiscal_year,stage,ministry,integrated_project,programme,recipient,"
                + "account,amount_yen,change_pct,share_pct",
            "main,total,2020,initial,,,,,,1000000000,-10,100");
  }

  private List<String> found(String number) {
    return Said.of(folder, number)
        .text()
        .lines()
        .skip(1)
        .map(line -> line.strip().replaceAll(" +", " "))
        .toList();
  }

  @Test
  void aPercentageIsNoCount() {
    assertEquals(
        List.of(
            "control:rate",
            "10 % published",
            "kpi:count",
            "約10％ 件数 / Count, 達成確率 / probability 0.08739",
            "kpi:ratio",
            "10 % 割合 / Share, actual",
            "kpi:ratio",
            "10 % FY2020 yearly",
            "control:rate",
            "10.04 % computed"),
        found("10％"));
    assertEquals(
        List.of(
            "budget:collection=main,level=total,fiscal_year=2020,stage=initial", "-10 % change"),
        found("▲10％"));
  }

  @Test
  void attainmentAndSharesAreFound() {
    assertEquals(List.of("kpi:count", "25 % 件数 / Count, attainment"), found("25%"));
    assertEquals(List.of("kpi:count", "31.25 % 件数 / Count, pace"), found("31.3％"));
    assertTrue(found("100％").contains("100 % share"), found("100％").toString());
    assertTrue(found("100％").contains("100％ 達成 / Met, 達成確率 / probability 1"));
  }

  @ParameterizedTest
  @CsvSource({
    "約10％,kpi:count",
    "about 10%,kpi:count",
    "5％未満,kpi:ratio",
    "under 5%,kpi:ratio",
    "95％超,kpi:near",
    "over 95%,kpi:near"
  })
  void aProbabilityIsFoundAsItPrintsAlone(String printed, String kpi) {
    List<String> found = found(printed);
    assertEquals(2, found.size(), found.toString());
    assertEquals(kpi, found.get(0));
  }

  @Test
  void aProbabilityThatNoTargetHasIsNoFigure() {
    assertTrue(Said.unknown(folder, "約15％").startsWith("No probability of this run prints as"));
    assertTrue(Said.unknown(folder, "10％未満").startsWith("No probability of this run prints as"));
  }

  /** No probability prints as 13, so what is about it is another percentage. */
  @Test
  void aboutAnyOtherPercentageIsOneOfThese() {
    assertEquals(List.of("kpi:ratio", "13.33333 % 割合 / Share, attainment"), found("約13％"));
  }
}
