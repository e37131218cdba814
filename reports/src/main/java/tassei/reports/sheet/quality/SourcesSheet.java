package tassei.reports.sheet.quality;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tassei.reports.model.kpi.ReportedKpi;
import tassei.reports.model.quality.CheckedTotal;
import tassei.reports.run.Column;
import tassei.reports.run.RunTable;
import tassei.reports.run.RunTables;
import tassei.reports.sheet.grid.Book;
import tassei.reports.sheet.grid.SheetColumn;
import tassei.reports.sheet.grid.SheetColumns;
import tassei.reports.sheet.grid.SheetEntry;
import tassei.reports.sheet.grid.TableSheet;

/** Documents the figures come from. */
public final class SourcesSheet {
  private final Map<String, Uses> sources = new TreeMap<>();

  private SourcesSheet() {}

  /** How many rows of each table name a source. */
  private static final class Uses {
    private long lines;
    private long kpis;
    private long controls;
  }

  /** A source and its uses. */
  private record Row(String source, Uses uses) {}

  public static List<SheetColumn<Row>> write(Book book, RunTables tables) {
    SourcesSheet all = new SourcesSheet();
    tables.each(RunTable.BUDGET_LINES, row -> all.of(row.text(Column.SOURCE)).lines++);
    for (ReportedKpi kpi : book.model().kpis()) {
      all.of(kpi.origin().source()).kpis++;
    }
    for (CheckedTotal control : book.model().controls()) {
      all.of(control.source()).controls++;
    }
    List<SheetColumn<Row>> columns = columns(book);
    TableSheet<Row> sheet = TableSheet.begin(book, "sources", all.sources.size(), columns);
    all.sources.entrySet().stream()
        .limit(TableSheet.MOST_ROWS)
        .forEach(source -> sheet.add(row(source)));
    sheet.end("sources", 1);
    return columns;
  }

  private static Row row(Map.Entry<String, Uses> source) {
    return new Row(source.getKey(), source.getValue());
  }

  private Uses of(String source) {
    return sources.computeIfAbsent(source, named -> new Uses());
  }

  private static List<SheetColumn<Row>> columns(Book book) {
    SheetColumns<Row> fields = new SheetColumns<>(book.wording(), "sources");
    return List.of(
        fields.words("source", 100, row -> stated(book, row.source())),
        fields.number("lines", row -> SheetEntry.whole(row.uses().lines)),
        fields.number("kpis", row -> SheetEntry.whole(row.uses().kpis)),
        fields.number("controls", row -> SheetEntry.whole(row.uses().controls)));
  }

  private static String stated(Book book, String source) {
    return source.isBlank() ? book.say("source-not-stated") : source;
  }
}
