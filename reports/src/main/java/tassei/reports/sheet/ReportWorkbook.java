package tassei.reports.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tassei.reports.document.Document;
import tassei.reports.font.Fonts;
import tassei.reports.model.ReportModel;
import tassei.reports.run.RunFolder;
import tassei.reports.run.RunTables;
import tassei.reports.sheet.budget.BudgetSheet;
import tassei.reports.sheet.budget.LinesSheet;
import tassei.reports.sheet.grid.Book;
import tassei.reports.sheet.grid.SheetColumn;
import tassei.reports.sheet.grid.SheetGrid;
import tassei.reports.sheet.kpi.KpiSheet;
import tassei.reports.sheet.kpi.YearlySheet;
import tassei.reports.sheet.quality.ControlsSheet;
import tassei.reports.sheet.quality.FindingsSheet;
import tassei.reports.sheet.quality.InputsSheet;
import tassei.reports.sheet.quality.NotesSheet;
import tassei.reports.sheet.quality.RestatementsSheet;
import tassei.reports.sheet.quality.SourcesSheet;
import tassei.reports.text.Wording;

/**
 * The report as a workbook. Tables that may be large are streamed from the run folder; the document
 * gives the words of the first sheet.
 */
public final class ReportWorkbook {
  private final Book book;
  private final Map<String, List<? extends SheetColumn<?>>> columns = new LinkedHashMap<>();

  private ReportWorkbook(Book book) {
    this.book = book;
  }

  public static void write(ReportModel model, RunFolder folder, Document document, Path file)
      throws IOException {
    Fonts.prepare();
    Book.write(
        file,
        () -> Book.streamed(model.citedIn(document.language()), Wording.in(document.language())),
        book -> {
          new ReportWorkbook(book).sheets(folder.tables(), document);
          book.identify(document.title(), document.author());
        });
  }

  private void sheets(RunTables tables, Document document) {
    SheetGrid overview = book.grid("overview");
    add("kpi", KpiSheet.write(book));
    add("yearly", YearlySheet.write(book));
    add("budget", BudgetSheet.write(book));
    add("lines", LinesSheet.write(book, tables));
    add("controls", ControlsSheet.write(book));
    add("findings", FindingsSheet.write(book, tables));
    add("restatements", RestatementsSheet.write(book, tables));
    add("sources", SourcesSheet.write(book, tables));
    add("inputs", InputsSheet.write(book));
    NotesSheet.write(book, document, columns);
    OverviewSheet.write(book, overview, document, contents());
  }

  private void add(String topic, List<? extends SheetColumn<?>> fields) {
    columns.put(book.say(topic + ".name"), fields);
  }

  private Map<String, String> contents() {
    Map<String, String> titles = new LinkedHashMap<>();
    for (String topic : book.say("topics").split(",", -1)) {
      titles.put(book.say(topic + ".name"), book.say(topic + ".title"));
    }
    return titles;
  }
}
