package tassei.reports.planner.input;

import tassei.reports.sheet.grid.Book;
import tassei.reports.sheet.grid.LineCount;
import tassei.reports.sheet.grid.Look;
import tassei.reports.sheet.grid.SheetGrid;

/** What a planner has to know, on one page. */
public final class GuideSheet {
  private static final int WORDS = 18;
  private static final int TEXT = 100;

  private GuideSheet() {}

  public static void write(Book book) {
    SheetGrid grid = book.grid("whatif-guide");
    grid.row(26f).put(0, book.say("whatif-guide.title"), Look.Face.TITLE);
    grid.row().put(0, book.marks(), Look.Face.MARK);
    grid.row().put(0, book.stamp(), Look.Face.NOTE);
    grid.skip();
    for (String topic : book.say("whatif-guide.topics").split(",", -1)) {
      String said = book.say("whatif-guide." + topic + ".said");
      grid.row(LineCount.of(said, TEXT))
          .put(0, book.say("whatif-guide." + topic), Look.Face.HEADING)
          .put(1, said, Look.Face.PLAIN);
    }
    grid.widen(0, WORDS);
    grid.widen(1, TEXT);
    grid.setWidths();
  }
}
