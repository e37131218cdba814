package tassei.reports.sheet.quality;

import java.util.List;
import tassei.reports.document.Language;
import tassei.reports.run.Column;
import tassei.reports.run.RunRow;
import tassei.reports.run.RunTable;
import tassei.reports.run.RunTables;
import tassei.reports.sheet.budget.LinesSheet;
import tassei.reports.sheet.grid.Book;
import tassei.reports.sheet.grid.Colouring;
import tassei.reports.sheet.grid.Colours;
import tassei.reports.sheet.grid.SheetColumn;
import tassei.reports.sheet.grid.SheetColumns;
import tassei.reports.sheet.grid.TableSheet;
import tassei.reports.text.Wording;

/** What is doubtful and was not repaired. */
public final class FindingsSheet {
  private FindingsSheet() {}

  public static List<SheetColumn<RunRow>> write(Book book, RunTables tables) {
    Wording wording = book.wording();
    List<SheetColumn<RunRow>> columns = columns(book);
    long total = book.model().findings().total();
    TableSheet<RunRow> sheet = TableSheet.begin(book, "findings", total, columns);
    LinesSheet.stream(tables, RunTable.FINDINGS, sheet);
    sheet.end("findings", 1);
    Colouring.of(sheet.grid())
        .words(sheet.rowsOf("severity"), severity(wording, "error"), Colours.BAD)
        .words(sheet.rowsOf("severity"), severity(wording, "warning"), Colours.DOUBTFUL);
    return columns;
  }

  private static List<SheetColumn<RunRow>> columns(Book book) {
    Wording wording = book.wording();
    SheetColumns<RunRow> fields = new SheetColumns<>(wording, "findings");
    Column message = wording.language() == Language.JA ? Column.MESSAGE_JA : Column.MESSAGE_EN;
    return List.of(
        fields.words("severity", 9, row -> severity(wording, row.text(Column.SEVERITY))),
        fields.words("table", 16, row -> book.table(row.text(Column.TABLE))),
        fields.words("key", 34, row -> row.text(Column.KEY)),
        fields.words("message", 90, row -> row.text(message)),
        fields.words("kind", 22, row -> wording.code("quality.finding.", row.text(Column.CODE))),
        fields.code("code", row -> row.text(Column.CODE)).onScreen());
  }

  private static String severity(Wording wording, String code) {
    return wording.code("sheet.severity.", code);
  }
}
