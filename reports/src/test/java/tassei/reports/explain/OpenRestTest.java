package tassei.reports.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tassei.reports.run.RunFixture;
import tassei.reports.run.RunTable;

/** Which lines leave a sum open, and what closes one. */
class OpenRestTest {
  private static final String ROLLUP =
      "collection,level,fiscal_year,stage,ministry,integrated_project,programme,recipient,account,"
          + "amount_yen,at_least,open_yen,previous_yen,change_yen,change_pct,change_reason,"
          + "share_pct,lines,precision_yen,previous_open_yen,closed_by,accounts";
  private static final String LINE =
      "line,collection,fiscal_year,ministry,integrated_project,programme,recipient,account,stage,"
          + "inclusion,envelope,amount,unit,status,source,note,amount_yen,precision_yen,"
          + "counted_yen,why_not,file,record";

  @TempDir Path folder;

  /** Of W, 10, one piece of 4 is A's; what is left, and N less nothing, may be anybody's. */
  @BeforeEach
  void tables() throws IOException {
    RunFixture.in(folder)
        .file(
            "report.json",
            """
            {"programme_parents": {},
             "controls": [{"control": "whole", "name_ja": "合計", "name_en": "total"}],
             "programmes": [{"programme": "p", "ministry": "A"}, {"programme": "q", "ministry": null}],
             "ministries": [{"ministry": "A", "name_ja": "甲省", "name_en": "Ministry A"}]}
            """)
        .table(
            RunTable.BUDGET_LINES,
            LINE,
            line("W,main,2021,,X,,,", "own,", 10, 6, ",budget.csv,1"),
            line("P,main,2021,A,X,,,", "part,W", 4, 4, ",budget.csv,2"),
            line("N,main,2021,,,,,", "own,", -3, -3, ",budget.csv,3"),
            line("O,main,2021,,outside,,,", "own,", 2, 2, ",budget.csv,4"),
            line("Q,main,2021,A,X,p,,", "own,", 5, 5, ",budget.csv,5"),
            line("R,main,2021,B,X,,,", "own,", 7, 7, ",budget.csv,6"),
            line("S,main,2021,,X,q,,", "own,", 1, 1, ",budget.csv,7"),
            line("T,main,2021,,X,,,", "within,W", 1, 1, "within,budget.csv,8"))
        .table(
            RunTable.BUDGET_ROLLUP,
            ROLLUP,
            "main,ministry,2021,initial,A,,,,,9,false,9,,,,not-itemised,,2,0,,,",
            "main,ministry,2021,initial,B,,,,,7,false,,5,,,not-itemised,30,1,0,4,control:whole,",
            "main,integrated_project,2021,initial,,(outside),,,,2,false,0,,,,not-itemised,,1,0,,,",
            "main,programme,2021,initial,,,p,,,5,false,12,,,,not-itemised,,1,0,,,",
            "main,programme,2021,initial,,,q,,,1,false,19,,,,not-itemised,,1,0,,,");
  }

  private static String line(String keys, String inclusion, int amount, int counted, String end) {
    return keys
        + ",initial,"
        + inclusion
        + ","
        + amount
        + ",円,confirmed,概要,,"
        + amount
        + ",0,"
        + counted
        + ","
        + end;
  }

  @Test
  void theLinesThatMayBelongToASumAreNamedWithWhatTheyHold() {
    Said said = Said.of(folder, "budget:ministry=A");
    assertTrue(said.has("算出不能"), said.text());
    assertTrue(said.has("May belong to it and does not say so"), said.text());
    assertTrue(said.has("Sum: 9 円 = the printed open amount."), said.text());
    assertEquals(
        """
          file:record   states   not itemised
          [概要]
          budget.csv:1  X                6 円
            = 10 円 less 4 円 of its pieces (内訳以外 / not itemised)
          budget.csv:3  –               -3 円
          budget.csv:4  outside          2 円
          budget.csv:7  X, q             1 円
        """,
        said.text()
            .substring(said.text().indexOf("  file:record   states"))
            .replaceAll("(?s)\\n\\nSum.*", "\n"));
  }

  @Test
  void whatPrintsASumClosesItAndAnOpenYearBeforeIsMarked() {
    Said said = Said.of(folder, "budget:ministry=B");
    assertTrue(said.has("control:whole  合計 / total prints this sum"), said.text());
    assertTrue(said.has("year before   5 円 以上"), said.text());
    assertFalse(said.has("May belong to it"), said.text());
  }

  @Test
  void whatLiesOutsideThePlanIsItsOwnScope() {
    Said said = Said.of(folder, "budget:integrated_project=(outside)");
    assertTrue(said.has("Sum: 2 円 = the printed amount."), said.text());
    assertTrue(said.has("budget.csv:3  –"), said.text());
    assertFalse(said.has("budget.csv:1  "), said.text());
  }

  /** R is B's, and p is A's alone; q is of several. */
  @Test
  void moneyOfAnotherMinistryMayNotBelongToAProgrammeOfOne() {
    assertTrue(Said.of(folder, "budget:programme=q").has("budget.csv:6  B"));
    assertFalse(Said.of(folder, "budget:programme=p").has("budget.csv:6"));
  }
}
