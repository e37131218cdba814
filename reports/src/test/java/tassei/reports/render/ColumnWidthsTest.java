package tassei.reports.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import tassei.reports.chart.Status;
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

  private static Table table(String first, String second, int share, int other) {
    return new Table(
        "t",
        "",
        "",
        List.of(new Head(first, "", Align.LEFT, share), new Head("", "", Align.LEFT, other)),
        List.of(
            new Row(
                Row.Kind.PLAIN,
                List.of(new Cell.Judged(Status.BEHIND, "Behind"), new Cell.Words(second)))),
        "",
        Table.Use.READ);
  }
}
