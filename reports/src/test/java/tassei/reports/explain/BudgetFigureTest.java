package tassei.reports.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tassei.reports.run.RunFixture;
import tassei.reports.run.RunTable;

class BudgetFigureTest {
  private static final String ROLLUP =
      "collection,level,fiscal_year,stage,ministry,integrated_project,programme,recipient,account,"
          + "amount_yen,at_least,previous_yen,change_yen,change_pct,change_reason,share_pct,lines";
  private static final String LINE =
      "line,collection,fiscal_year,ministry,integrated_project,programme,recipient,account,stage,"
          + "inclusion,envelope,amount,unit,status,source,note,amount_yen,counted_yen,why_not,"
          + "file,record";

  @TempDir Path folder;
  private RunFixture run;

  /** A whole of 10 with a piece of 4 of another ministry; 2 in the year before; 1 elsewhere. */
  @BeforeEach
  void tables() throws IOException {
    run =
        RunFixture.in(folder)
            .file(
                "report.json",
                """
                {"programme_parents": {"child": "parent"},
                 "disjoint_collections": {"both": ["main", "other"]},
                 "ministries": [{"ministry": "A", "name_ja": "甲省", "name_en": "Ministry A"}]}
                """)
            .table(
                RunTable.BUDGET_LINES,
                LINE,
                "W,main,2021,A,X,parent,,general,initial,own,,10,億円,provisional,概要 p.1,,"
                    + "1000000000,600000000,,budget.csv,1",
                "P,main,2021,B,X,child,,special,initial,part,W,400,百万円,confirmed,概要 p.2,配置は推定,"
                    + "400000000,400000000,,budget.csv,2",
                "I,main,2021,A,X,child,,general,initial,within,W,,億円,confirmed,概要 p.2,10億円の内数,"
                    + ",,within,budget.csv,3",
                "W,main,2021,A,X,parent,,general,initial,own,,9,億円,confirmed,旧概要,,"
                    + "900000000,,superseded,budget.csv,4",
                "Y,main,2020,A,,,,general,initial,own,,200,円,confirmed,概要 p.3,,200,200,,budget.csv,5",
                "O,other,2021,A,,,,general,initial,own,,1,円,confirmed,別表,,1,1,,budget.csv,6")
            .table(
                RunTable.BUDGET_ROLLUP,
                ROLLUP,
                "both,total,2021,initial,,,,,,1000000001,false,,,,coverage,100,3",
                "main,ministry,2021,initial,A,,,,,600000000,true,200,,,not-itemised,,1",
                "main,ministry,2021,initial,B,,,,,400000000,true,,,,not-itemised,,1",
                "main,ministry,2020,initial,A,,,,,200,false,,,,coverage,100,1",
                "main,programme,2021,initial,,,parent,,,1000000000,false,,,,coverage,100,2",
                "main,programme,2021,initial,,,child,,,400000000,false,,,,coverage,40,1",
                "main,integrated_project,2020,initial,,(none),,,,200,false,,,,coverage,100,1",
                "main,total,2021,initial,,,,,,1000000000,false,200,999999800,"
                    + "499999900,,100,2");
  }

  @Test
  void aFigureIsTheLinesOfExactlyItsKeys() {
    assertEquals(
        """
        budget:collection=main,level=ministry,fiscal_year=2021,stage=initial,ministry=A
          ministry      A  甲省 / Ministry A
          stage         initial  当初予算
          amount        600,000,000 円 (6 億円) 以上 (at least: lines that do not state these keys hold
                        more)
          year before   200 円
          change        – not-itemised  区分のない行があり下限値のため / a lower bound: some lines do not
                        state this key

        Rows that make it: 1
          file:record   line  inclusion  as published         counted
          [概要 p.1]
          budget.csv:1  W     own             10 億円  600,000,000 円
            = 1,000,000,000 円 less 400,000,000 円 of its pieces (内訳以外 / not itemised)
            暫定値 / provisional
          own           単独の行 / a line of its own

        Sum: 600,000,000 円 = the printed amount. 合計は一致 / It adds up.

        Left out, superseded: 1
          より新しい報告に置き換えられた / an older report: a newer one replaced it
          file:record   line  inclusion  as published         counted
          [旧概要]
          budget.csv:4  W     own              9 億円

        Left out, within: 1
          内数（内訳額ではなく、親の額のどこかに含まれる） / lies somewhere inside its envelope: shown,
          never added
          file:record   line  inclusion  as published         counted
          [概要 p.2]
          budget.csv:3  I     within W              –
            10億円の内数
        """,
        Said.of(folder, "budget:ministry=A,fiscal_year=令和3年度").text());
  }

  @Test
  void aProgrammeHoldsThoseBelowIt() {
    Said parent = Said.of(folder, "budget:programme=parent");
    assertTrue(parent.has("Rows that make it: 2"));
    assertTrue(parent.has("会計の合計 / a sum over accounts: general, special"));
    assertTrue(Said.of(folder, "budget: programme = child ").has("Rows that make it: 1"));
  }

  @Test
  void severalFiguresStandOneAfterAnother() {
    Said all = Said.of(folder, "budget:ministry=A");
    assertTrue(all.hasLine("2 figures of these keys, one after another: they are not added."));
    assertTrue(all.has("fiscal_year=2020,stage=initial,ministry=A"));
    assertTrue(all.has("fiscal_year=2021,stage=initial,ministry=A"));
    assertFalse(Said.of(folder, "budget:ministry=A,fiscal_year=R2").has("fiscal_year=2021"));
    assertTrue(Said.of(folder, "budget:level=ministry,fiscal_year=FY2021").has("ministry=B"));
    assertTrue(Said.of(folder, "budget:collection=main").has("level=total"));
  }

  @Test
  void whatIsNotStatedIsAskedForAsNone() {
    Said none = Said.of(folder, "budget:integrated_project=(none),fiscal_year=2020");
    assertTrue(none.has("Sum: 200 円 = the printed amount."));
  }

  @Test
  void aSumOfCollectionsIsOfItsMembers() {
    Said both = Said.of(folder, "budget:collection=both");
    assertTrue(both.hasLine("collections a sum of main, other"));
    assertTrue(both.has("Rows that make it: 3"));
    assertTrue(both.has("Sum: 1,000,000,001 円 = the printed amount."));
  }

  @Test
  void aWrongSumOrNumberOfLinesIsRefused() throws IOException {
    run.table(
        RunTable.BUDGET_ROLLUP,
        ROLLUP,
        "main,total,2020,initial,,,,,,300,false,,,,coverage,100,2",
        "other,total,2021,initial,,,,,,1,false,,,,coverage,100,1");
    Said said = Said.ofFault(folder, "budget:stage=initial");
    String figure = "budget:collection=main,level=total,fiscal_year=2020,stage=initial";
    assertTrue(said.has("THROWN " + figure + ": the rows give 200 円, the printed amount is 300 円"));
    assertTrue(said.has("the rows give 1 lines, the printed number of lines is 2 lines"));
    assertTrue(said.has("Sum: 1 円 = the printed amount."), "the other figure is printed too");
  }

  @Test
  void anUnknownFigureSaysWhatThereIs() {
    assertSays("No ministry \"C\" at this level; nearest: A, B", "budget:ministry=C");
    assertSays("its levels are integrated_project, ministry, programme, total", "budget:account=x");
    assertSays("Each value occurs, but not together", "budget:ministry=B,fiscal_year=2020");
    assertSays("\"minstry\" is not a key.", "budget:minstry=A");
    assertSays("\"A\" is not <key>=<value>.", "budget:A");
    assertSays("\"soon\" is not a fiscal year.", "budget:fiscal_year=soon");
    assertSays("stage is given twice.", "budget:stage=initial,stage=draft");
    assertSays(
        "ministry has no value; for what is not stated: ministry=(none)", "budget:ministry=");
    assertSays("A figure is asked for as one of", "budget:ministry=C");
  }

  @Test
  void everyFigureCanBeAskedForByItsName() throws IOException {
    run.table(RunTable.KPI_ATTAINMENT, "kpi").table(RunTable.CONTROLS, "control");
    assertEquals(List.of(), Walk.all(folder));
  }

  private void assertSays(String part, String figure) {
    String message = Said.unknown(folder, figure);
    assertTrue(message.contains(part), message);
  }
}
