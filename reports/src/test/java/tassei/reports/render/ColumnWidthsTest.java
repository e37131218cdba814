package tassei.reports.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tassei.reports.chart.StatusMark;
import tassei.reports.document.Block.Align;
import tassei.reports.document.Block.Head;
import tassei.reports.document.Block.Row;
import tassei.reports.document.Block.Table;
import tassei.reports.document.Cell;

class ColumnWidthsTest {
  @Test
  void sharesAreGivenWhereEverythingFits() {
    assertEquals(List.of(60.0, 40.0), ColumnWidths.of(table("Name", "12", 60, 40)));
  }

  @Test
  void aWordIsNotBrokenForAShare() {
    List<Double> widths = ColumnWidths.of(table("Name", "provisional", 97, 3));
    assertTrue(widths.get(1) > 10, widths.toString());
    assertEquals(100, widths.get(0) + widths.get(1), 0.11);
  }

  @Test
  void whatAColumnDoesNotNeedGoesToTheOneThatRunsOver() {
    List<Double> widths = ColumnWidths.of(table("Name", "words and ".repeat(20), 70, 30));
    assertTrue(widths.get(1) > 75, widths.toString());
  }

  @Test
  void whatNoColumnCanHoldLeavesTheOthersTheirs() {
    List<Double> widths = ColumnWidths.of(table("Name", "x".repeat(300), 80, 20));
    assertTrue(widths.get(0) > 8, widths.toString());
  }

  @Test
  void namesThatRunDownThePageTakeFromTextsThatCanTurn() {
    String name = "Promising seeds licensed out ";
    double alone = ColumnWidths.of(crowd(name)).get(0);
    double thrice = ColumnWidths.of(crowd(name.repeat(3))).get(0);
    assertTrue(thrice > alone + 8, thrice + " against " + alone);
  }

  /** A name, and columns of a year with its mark. */
  private static Table crowd(String name) {
    List<Head> heads = new ArrayList<>();
    List<Cell> cells = new ArrayList<>();
    heads.add(new Head("", "", Align.LEFT, 40));
    cells.add(new Cell.Words(name));
    for (int i = 0; i < 6; i++) {
      heads.add(new Head("", "", Align.LEFT, 10));
      cells.add(new Cell.Words("FY2023 provisional"));
    }
    return new Table(
        "t", "", "", heads, List.of(new Row(Row.Kind.PLAIN, cells)), "", Table.Use.READ);
  }

  private static Table table(String first, String second, int share, int other) {
    return new Table(
        "t",
        "",
        "",
        List.of(new Head(first, "", Align.LEFT, share), new Head("", "", Align.LEFT, other)),
        List.of(
            new Row(
                Row.Kind.PLAIN,
                List.of(new Cell.Judged(StatusMark.BEHIND, "Behind"), new Cell.Words(second)))),
        "",
        Table.Use.READ);
  }
}
