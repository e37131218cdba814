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

class KpiFigureTest {
  private static final String KPI =
      "kpi,integrated_project,programme,kind,name_ja,name_en,unit_ja,measure,comparator,basis,"
          + "target,actual,denominator,latest_fy,as_of,attainment_pct,elapsed_pct,pace_pct,"
          + "judgement,reason,source_kind,provisional,simulated";
  private static final String EVENT =
      "kpi,outcome,project,fiscal_year,quantity,denominator,status,reported_on,counted,why_not,"
          + "file,record";
  private static final String ROW =
      "figure,role,part,fiscal_year,value,factor,precision,reported_on,counted,why_not,file,"
          + "record,source";

  @TempDir Path folder;
  private RunFixture run;

  @BeforeEach
  void emptyTables() throws IOException {
    run = RunFixture.in(folder).table(RunTable.KPI_EVENTS, EVENT).table(RunTable.FIGURE_ROWS, ROW);
  }

  @Test
  void eventsAddUpAndThoseLeftOutSayWhy() throws IOException {
    kpi(
        "K,P,,output,承認,Approvals,件,count,>=,total,4,3,,2022,2024-03-31,75,80,93.75,"
            + "at-risk,,events,true,true");
    run.table(
        RunTable.KPI_EVENTS,
        EVENT,
        "J,other,p1,2021,9,,confirmed,2022-01-01,true,,outcomes.csv,1",
        "K,o1,p1,2021,1,,confirmed,2022-01-01,true,,outcomes.csv,2",
        "K,o1,p2,2021,1,,confirmed,2021-01-01,false,shared,outcomes.csv,3",
        "K,o2,,2022,2,,provisional,,true,,outcomes.csv,4",
        "K,o3,p2,2030,5,,confirmed,2022-01-01,false,outside-period,outcomes.csv,5");
    assertEquals(
        """
        kpi:K  承認 / Approvals
          as of         2024-03-31
          project       P
          kind          output, count, total, newest year FY2022
          actual        3 件
          target        >= 4 件
          attainment    75 %
          pace          93.75 %
          elapsed       80 %
          judgement     at-risk  やや遅れ
          made from     events  成果の報告から集計 / counted from reported outcomes
          marks         模擬データ / Simulated data, 暫定値 / provisional

        Rows that make it: 2
          file:record     outcome  project  FY    quantity  status       reported
          outcomes.csv:2  o1       p1       2021         1  confirmed    2022-01-01
          outcomes.csv:4  o2                2022         2  provisional

        Sum: 3 件 = the printed actual. 合計は一致 / It adds up.

        Left out, outside-period: 1
          年度が指標の期間外、または不明 / its year is outside the indicator's period, or unknown
          file:record     outcome  project  FY    quantity  status       reported
          outcomes.csv:5  o3       p2       2030         5  confirmed    2022-01-01

        Left out, shared: 1
          同じ成果の別の課題からの報告（全体では一度だけ数える） / the same outcome reported by another
          project: counted once
          file:record     outcome  project  FY    quantity  status       reported
          outcomes.csv:3  o1       p2       2021         1  confirmed    2021-01-01
        """,
        Said.of(folder, "kpi:K").text());
  }

  @Test
  void ofManyLeftOutTheFirstFiftyArePrinted() throws IOException {
    kpi("K,,,output,承認,A,件,count,>=,total,4,60,,2022,2024-03-31,,,,at-risk,,events,,");
    run.table(
        RunTable.KPI_EVENTS,
        EVENT,
        IntStream.range(0, 120)
            .mapToObj(
                i ->
                    "K,o"
                        + i
                        + ",p,2021,1,,confirmed,,"
                        + (i < 60)
                        + ","
                        + (i < 60 ? "" : "other-tags")
                        + ",outcomes.csv,"
                        + i)
            .toArray(String[]::new));
    Said said = Said.of(folder, "kpi:K");
    assertTrue(said.has("Rows that make it: 60"));
    assertTrue(said.has("o59 "));
    assertTrue(said.has("Left out, other-tags: 60"));
    assertTrue(said.has("o109 "));
    assertFalse(said.has("o110 "));
    assertTrue(said.has("… and 10 more"));
  }

  @Test
  void aRatioIsTheQuotientOfItsSums() throws IOException {
    kpi("K,,,output,割合,Share,％,ratio,>=,total,75,66.66667,6,2022,2024-03-31,,,,,,events,,");
    run.table(
        RunTable.KPI_EVENTS,
        EVENT,
        "K,o1,p1,2021,1,4,confirmed,,true,,outcomes.csv,1",
        "K,o2,p1,2022,3,2,confirmed,,true,,outcomes.csv,2");
    Said said = Said.of(folder, "kpi:K");
    assertTrue(said.has("Sum: 4 / 6 × 100 = 66.66667 ％ = the printed actual."));
    assertTrue(said.has("Sum: 6 = the printed denominator."));
  }

  @Test
  void aLevelIsItsNewestEvent() throws IOException {
    kpi("K,,,output,水準,Level,人,level,>=,total,75,7,,2022,2024-03-31,,,,,,events,,");
    run.table(
        RunTable.KPI_EVENTS,
        EVENT,
        "K,a,p1,2021,1,,confirmed,2023-12-31,true,,outcomes.csv,1",
        "K,c,p1,2022,9,,confirmed,2022-12-31,true,,outcomes.csv,2",
        "K,b,p1,2022,7,,confirmed,2022-12-31,true,,outcomes.csv,3",
        "K,d,p1,2022,5,,confirmed,,true,,outcomes.csv,4",
        "K,e,p1,,6,,confirmed,2024-01-01,true,,outcomes.csv,5");
    Said said = Said.of(folder, "kpi:K");
    assertTrue(said.has("Rows that make it: 1"));
    assertTrue(said.has("Left out, not-newest: 4"));
  }

  @Test
  void aYearlyIndicatorUsesOneYear() throws IOException {
    kpi(
        "K,,,output,年間,Yearly,件,count,>=,yearly,75,2,,2022,2024-03-31,,,,,,events,,",
        "Z,,,output,年間,Yearly,件,count,>=,yearly,75,0,,2023,2024-03-31,,,,,,events,,");
    run.table(
        RunTable.KPI_EVENTS,
        EVENT,
        "K,o1,p1,2021,5,,confirmed,,true,,outcomes.csv,1",
        "K,o2,p1,2022,2,,confirmed,,true,,outcomes.csv,2",
        "Z,o3,p1,2022,2,,confirmed,,true,,outcomes.csv,3");
    assertTrue(Said.of(folder, "kpi:K").has("Left out, other-year: 1"));
    assertTrue(Said.of(folder, "kpi:Z").has("Sum: 0 件 = the printed actual."));
  }

  @Test
  void publishedFiguresAreAddedOrTakenOff() throws IOException {
    kpi("K,,,output,年間,Yearly,件,count,>=,yearly,75,30,,2022,2024-03-31,,,,,,published,,");
    run.table(
        RunTable.FIGURE_ROWS,
        ROW,
        "kpi:K,quantity,K 2021 cumulative,2021,100,-1,0,2022-03-31,true,,actuals.csv,1,資料 p.1",
        "kpi:K,quantity,K 2022 cumulative,2022,130,1,0,2023-03-31,true,,actuals.csv,2,資料 p.1",
        "kpi:K,quantity,K 2020 cumulative,2020,90,0,0,,false,not-used,actuals.csv,3,資料 p.2",
        "kpi:J,quantity,J,2020,90,1,0,,true,,actuals.csv,4,資料 p.2");
    Said said = Said.of(folder, "kpi:K");
    assertTrue(said.hasLine("actuals.csv:1 K 2021 cumulative 2021 - quantity 100 2022-03-31"));
    assertTrue(said.has("Sum: 30 件 = the printed actual."));
    assertTrue(said.has("Left out, not-used: 1"));
    assertEquals(1, said.lines().stream().filter("[資料 p.1]"::equals).count());
  }

  @Test
  void withoutAnActualTheReasonIsGiven() throws IOException {
    kpi(
        "K,,,output,承認,Approvals,件,count,>=,total,4,,,,2024-03-31,,,,unreported,no-actual,,,",
        "S,,,output,状況,Status,,status,,total,,,,,2024-03-31,,,,no-target,not-measurable,,,");
    run.table(
        RunTable.FIGURE_ROWS,
        ROW,
        "kpi:K,quantity,K 2024,2024,9,0,0,2025-03-31,false,not-yet-known,actuals.csv,1,資料");
    Said said = Said.of(folder, "kpi:K");
    assertTrue(said.hasLine("actual none 実績なし (unknown, not zero)"));
    assertTrue(said.hasLine("why blank no-actual 実績の報告なし / no figure reported"));
    assertTrue(said.has("Left out, not-yet-known: 1"));
    assertTrue(Said.of(folder, "kpi:S").has("No row of the run speaks of it."));
  }

  @Test
  void aWrongSumIsSaidAndRefused() throws IOException {
    kpi(
        "K,,,output,承認,Approvals,件,count,>=,total,4,3,,2022,2024-03-31,,,,,,events,,",
        "N,,,output,承認,Approvals,件,count,>=,total,4,,,,2024-03-31,,,,,no-actual,,,");
    run.table(
        RunTable.KPI_EVENTS,
        EVENT,
        "K,o1,p1,2021,1,,confirmed,,true,,outcomes.csv,1",
        "N,o1,p1,2021,1,,confirmed,,true,,outcomes.csv,1",
        "K,o2,p1,2021,1,,confirmed,,false,withdrawn,outcomes.csv,2");
    Said said = Said.ofFault(folder, "kpi:K");
    assertTrue(said.has("DOES NOT ADD UP 合計が合わない: the rows give 1 件, the printed actual is 3 件."));
    assertTrue(said.has("Left out, withdrawn: 1"), "the rest is printed all the same");
    assertTrue(said.has("THROWN kpi:K: the rows give 1 件, the printed actual is 3 件"));
    assertTrue(
        Said.ofFault(folder, "kpi:N").has("the rows give 1 rows, the printed actual is none"));
  }

  @Test
  void aRowThatDoesNotCountIsLeftOutAlsoWithoutAReason() throws IOException {
    kpi("K,,,output,承認,Approvals,件,count,>=,total,4,1,,2022,2024-03-31,,,,,,events,,");
    run.table(
        RunTable.KPI_EVENTS,
        EVENT,
        "K,o1,p1,2021,1,,confirmed,,true,,outcomes.csv,1",
        "K,o2,p1,2021,1,,confirmed,,false,,outcomes.csv,2");
    assertTrue(Said.of(folder, "kpi:K").has("Left out, no-reason-given: 1"));
  }

  @Test
  void whatIsShortOfItsTargetNeverPrintsAsFull() throws IOException {
    kpi(
        "K,,,output,割合,Share,％,ratio,>=,total,75,75,3,2022,2024-03-31,100,,,on-track,,events,,",
        "L,,,output,割合,Share,％,ratio,>=,total,75,75,4,2022,2024-03-31,100,,,attained,,events,,",
        "U,,,output,割合,Share,％,ratio,>=,total,75,75,4,2022,2024-03-31,100,,,unreported,,events,,");
    run.table(
        RunTable.KPI_EVENTS,
        EVENT,
        "K,o1,p1,2021,2.249999999,3,confirmed,,true,,outcomes.csv,1",
        "L,o1,p1,2021,3,4,confirmed,,true,,outcomes.csv,1",
        "U,o1,p1,2021,3,4,confirmed,,true,,outcomes.csv,1");
    assertTrue(Said.of(folder, "kpi:K").hasLine("attainment just short of 100 %"));
    assertTrue(Said.of(folder, "kpi:U").hasLine("attainment 100 %"));
    assertTrue(Said.of(folder, "kpi:L").hasLine("attainment 100 %"));
  }

  private void kpi(String... rows) throws IOException {
    run.table(RunTable.KPI_ATTAINMENT, KPI, rows);
  }
}
