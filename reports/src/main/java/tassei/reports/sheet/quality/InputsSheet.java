package tassei.reports.sheet.quality;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import tassei.reports.model.fact.RunFacts;
import tassei.reports.sheet.grid.Book;
import tassei.reports.sheet.grid.SheetColumn;
import tassei.reports.sheet.grid.SheetColumns;
import tassei.reports.sheet.grid.SheetEntry;
import tassei.reports.sheet.grid.TableSheet;

/** Files as they were read: their hash tells whether they are the same. */
public final class InputsSheet {
  private final Map<String, RunFacts.Rows> rows = new TreeMap<>();
  private final SheetColumns<RunFacts.Input> fields;
  private final Book book;

  private InputsSheet(Book book) {
    this.book = book;
    this.fields = new SheetColumns<>(book.wording(), "inputs");
    book.model().run().rows().forEach(table -> rows.put(table.table(), table));
  }

  public static List<SheetColumn<RunFacts.Input>> write(Book book) {
    List<RunFacts.Input> inputs = book.model().run().inputs();
    List<SheetColumn<RunFacts.Input>> columns = new InputsSheet(book).columns();
    TableSheet<RunFacts.Input> sheet = TableSheet.begin(book, "inputs", inputs.size(), columns);
    inputs.stream().limit(TableSheet.MOST_ROWS).forEach(input -> sheet.add(input));
    sheet.end("input_files", 1);
    return columns;
  }

  private List<SheetColumn<RunFacts.Input>> columns() {
    return List.of(
        fields.words("file", 34, RunFacts.Input::file),
        fields.words("table", 20, input -> book.table(input.table())),
        count("read", RunFacts.Rows::read),
        count("accepted", RunFacts.Rows::accepted),
        count("rejected", RunFacts.Rows::rejected),
        fields.words("sha256", 68, RunFacts.Input::sha256));
  }

  /** Of the whole table, which may lie in several files. */
  private SheetColumn<RunFacts.Input> count(String name, ToLongFunction<RunFacts.Rows> count) {
    return fields.number(
        name,
        input -> {
          RunFacts.Rows table = rows.get(input.table());
          return table == null ? SheetEntry.NOTHING : SheetEntry.whole(count.applyAsLong(table));
        });
  }
}
