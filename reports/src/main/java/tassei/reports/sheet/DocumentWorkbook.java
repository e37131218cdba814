package tassei.reports.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import tassei.reports.document.Block;
import tassei.reports.document.Document;
import tassei.reports.font.Fonts;
import tassei.reports.model.ReportModel;
import tassei.reports.sheet.grid.Book;
import tassei.reports.sheet.grid.Look;
import tassei.reports.sheet.grid.SheetColumn;
import tassei.reports.sheet.grid.SheetEntry;
import tassei.reports.sheet.grid.SheetGrid;
import tassei.reports.sheet.grid.TableSheet;
import tassei.reports.text.Wording;

/** A document as a workbook: its cover, then a sheet for each of its tables. */
public final class DocumentWorkbook {
  private static final int NARROWEST = 11;
  private static final int WIDEST = 60;

  /** Characters of a sheet as wide as a page. */
  private static final int ACROSS = 130;

  private final Book book;
  private final Document document;

  private DocumentWorkbook(Book book, Document document) {
    this.book = book;
    this.document = document;
  }

  public static void write(ReportModel model, Document document, Path file) throws IOException {
    Fonts.prepare();
    Book.write(
        file,
        () -> Book.streamed(model, Wording.in(document.language())),
        book -> {
          new DocumentWorkbook(book, document).sheets();
          book.identify(document.title(), document.author());
        });
  }

  private void sheets() {
    SheetGrid cover = book.grid("overview");
    Map<String, String> contents = new LinkedHashMap<>();
    List<Block.Table> tables = document.tables();
    for (int i = 0; i < tables.size(); i++) {
      contents.put(sheet(tables.get(i), i + 1), tables.get(i).title());
    }
    OverviewSheet.cover(book, cover, document, contents);
  }

  /** Tells what the sheet is called. */
  private String sheet(Block.Table table, int number) {
    String name = book.say("table-of", number);
    List<SheetColumn<Block.Row>> fields =
        IntStream.range(0, table.heads().size()).mapToObj(at -> field(table, at)).toList();
    TableSheet.Top top = new TableSheet.Top("", name, table.title(), table.subtitle(), "");
    TableSheet<Block.Row> sheet = TableSheet.begin(book, top, table.rows().size(), fields);
    for (Block.Row row : table.rows()) {
      if (row.kind() == Block.Row.Kind.TOTAL || row.kind() == Block.Row.Kind.HEADING) {
        sheet.addSum(row);
      } else {
        sheet.add(row);
      }
    }
    if (!table.source().isEmpty()) {
      sheet.grid().skip();
      String source = book.say("source-of", table.source());
      sheet.grid().row().put(0, source, Look.Face.NOTE);
    }
    sheet.end("table_" + number, 1);
    return name;
  }

  private static SheetColumn<Block.Row> field(Block.Table table, int at) {
    Block.Head head = table.heads().get(at);
    int shares = table.heads().stream().mapToInt(Block.Head::share).sum();
    int width = Math.max(NARROWEST, Math.min(WIDEST, ACROSS * head.share() / shares));
    SheetColumn.Kind kind =
        head.align() == Block.Align.RIGHT ? SheetColumn.Kind.NUMBERS : SheetColumn.Kind.WORDS;
    return new SheetColumn<>(
        table.id() + at,
        head.name(),
        head.meaning(),
        new SheetColumn.Room(kind, width, width),
        SheetColumn.Print.PAPER,
        row -> SheetEntry.of(row.cells().get(at)));
  }
}
