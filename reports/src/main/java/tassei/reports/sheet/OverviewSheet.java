package tassei.reports.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import tassei.reports.document.Document;
import tassei.reports.sheet.budget.BudgetBars;
import tassei.reports.sheet.grid.BarChart;
import tassei.reports.sheet.grid.Book;
import tassei.reports.sheet.grid.LineCount;
import tassei.reports.sheet.grid.Look;
import tassei.reports.sheet.grid.NativeChart;
import tassei.reports.sheet.grid.SheetEntry;
import tassei.reports.sheet.grid.SheetGrid;
import tassei.reports.sheet.kpi.StatusTable;
import tassei.reports.sheet.quality.IdentityFacts;

/** The first sheet: what the run is, its answers, how each project stands, and where to read on. */
final class OverviewSheet {
  private static final int LABEL = 44;
  private static final int NUMBER = 11;
  private static final int LAST_COLUMN = 9;
  private static final int SPLIT = 4;
  private static final short SCALE = 75;
  private static final int TEXT_WIDTH = LAST_COLUMN * (NUMBER + 2);

  private final Book book;
  private final SheetGrid grid;
  private final Document document;
  private final IdentityFacts identity;

  private OverviewSheet(Book book, SheetGrid grid, Document document) {
    this.book = book;
    this.grid = grid;
    this.document = document;
    this.identity = new IdentityFacts(book);
  }

  /** The sheet was made before the others, so that it stands first; it is told of them. */
  static void write(Book book, SheetGrid grid, Document document, Map<String, String> contents) {
    OverviewSheet sheet = new OverviewSheet(book, grid, document);
    sheet.head(sheet.identity.beside(document));
    sheet.status();
    sheet.contents(contents);
    sheet.end();
  }

  /** Of a document without projects: what it is, its answers, and where to read on. */
  static void cover(Book book, SheetGrid grid, Document document, Map<String, String> contents) {
    OverviewSheet sheet = new OverviewSheet(book, grid, document);
    sheet.head(document.cover().facts());
    sheet.contents(contents);
    sheet.end();
  }

  private void head(List<Document.Fact> facts) {
    Document.Cover cover = document.cover();
    grid.row(26f).put(0, cover.title(), Look.Face.TITLE);
    grid.row().put(0, cover.subtitle(), Look.Face.HEADING);
    grid.row().put(0, book.marks(), Look.Face.MARK);
    facts.forEach(this::fact);
    if (!cover.answers().isEmpty()) {
      heading("overview.answers");
      cover.answers().forEach(this::fact);
    }
    grid.skip();
    cover.notes().forEach(note -> grid.row().put(0, note, Look.Face.NOTE));
  }

  private void heading(String key) {
    grid.skip();
    grid.row().put(0, book.say(key), Look.Face.HEADING);
  }

  private void fact(Document.Fact fact) {
    int lines = LineCount.of(fact.value(), TEXT_WIDTH);
    grid.row(lines).put(0, fact.name(), Look.Face.NOTE).put(1, value(fact), Look.Face.PLAIN);
    int at = grid.next() - 1;
    grid.sheet().addMergedRegion(new CellRangeAddress(at, at, 1, LAST_COLUMN));
    identity.name(fact, grid, at, 1);
  }

  private SheetEntry value(Document.Fact fact) {
    boolean isAsOf = fact.name().equals(book.wording().say("cover.as-of"));
    LocalDate asOf = book.model().run().asOf();
    return isAsOf ? new SheetEntry.Day(asOf) : SheetEntry.text(fact.value());
  }

  private void status() {
    StatusTable table = new StatusTable(book, grid);
    if (table.isEmpty()) {
      return;
    }
    heading("overview.status");
    BarChart status = table.write();
    grid.sheet().setRowBreak(grid.next());
    grid.skip();
    int rows = status.rows();
    draw(status, 0, SPLIT, rows);
    BudgetBars.of(book).ifPresent(budget -> draw(budget, SPLIT, LAST_COLUMN + 1, rows));
    grid.skip(rows);
  }

  private void draw(BarChart bars, int from, int to, int rows) {
    XSSFSheet sheet = book.workbook().getXSSFWorkbook().getSheet(grid.name());
    XSSFClientAnchor place =
        new XSSFClientAnchor(0, 0, 0, 0, from, grid.next(), to, grid.next() + rows);
    NativeChart.draw(bars, sheet, place);
  }

  private void contents(Map<String, String> contents) {
    heading("overview.contents");
    contents.forEach(
        (sheet, held) ->
            grid.row()
                .put(0, new SheetEntry.Link(sheet, sheet), Look.Face.LINK)
                .put(1, held, Look.Face.NOTE));
    List<String> said =
        book.grids().stream()
            .flatMap(each -> each.notices().said(book.wording()).stream())
            .toList();
    said.forEach(notice -> grid.row().put(0, notice, Look.Face.MARK));
  }

  /** A scale of its own, as Excel breaks no page by hand where it fits them. */
  private void end() {
    grid.sheet().setFitToPage(false);
    grid.sheet().getPrintSetup().setScale(SCALE);
    grid.widen(0, LABEL);
    for (int column = 1; column <= LAST_COLUMN; column++) {
      grid.widen(column, NUMBER);
    }
    grid.setWidths();
    int index = book.workbook().getSheetIndex(grid.name());
    book.workbook().setPrintArea(index, 0, LAST_COLUMN, 0, grid.next() - 1);
  }
}
