package tassei.reports.sheet.quality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tassei.reports.document.Cell;
import tassei.reports.document.Document;
import tassei.reports.model.name.Named;
import tassei.reports.sheet.grid.Book;
import tassei.reports.sheet.grid.Colouring;
import tassei.reports.sheet.grid.SheetColumn;
import tassei.reports.sheet.grid.SheetColumns;
import tassei.reports.sheet.grid.SheetGrid;
import tassei.reports.sheet.grid.TableSheet;

/** What the words, marks, columns and codes of the other sheets mean. */
public final class NotesSheet {
  private static final String GLOSSARY = "glossary-";
  private static final int MEANING = 2;

  private final Book book;
  private final List<Row> rows = new ArrayList<>();

  private NotesSheet(Book book) {
    this.book = book;
  }

  /** A word of a kind, and what it means. */
  private record Row(String kind, String word, String meaning) {}

  /** Columns by the sheet they stand on. */
  public static void write(
      Book book, Document document, Map<String, List<? extends SheetColumn<?>>> columns) {
    NotesSheet notes = new NotesSheet(book);
    notes.reading();
    notes.glossary(document);
    notes.columns(columns);
    notes.names();
    List<Document.Fact> identity = new IdentityFacts(book).of(document);
    identity.forEach(fact -> notes.add("identity", fact.name(), fact.value()));
    SheetColumns<Row> fields = new SheetColumns<>(book.wording(), "notes");
    TableSheet<Row> sheet =
        TableSheet.begin(
            book,
            "notes",
            notes.rows.size(),
            List.of(
                fields.words("kind", 18, Row::kind),
                fields.words("word", 30, Row::word),
                fields.words("meaning", 110, Row::meaning)));
    notes.rows.stream().limit(TableSheet.MOST_ROWS).forEach(row -> sheet.add(row));
    notes.nameIdentity(sheet.grid(), identity);
    sheet.end("notes", 2);
    Colouring.of(sheet.grid()).judgements(sheet.rowsOf("word"));
  }

  private void nameIdentity(SheetGrid grid, List<Document.Fact> identity) {
    IdentityFacts facts = new IdentityFacts(book);
    for (int i = 0; i < identity.size(); i++) {
      facts.name(identity.get(i), grid, grid.next() - identity.size() + i, MEANING);
    }
  }

  private void add(String kind, String word, String meaning) {
    rows.add(new Row(book.say("notes.kind." + kind), word, meaning));
  }

  private void reading() {
    for (String topic : book.say("notes.reading").split(",", -1)) {
      add(
          "reading",
          book.say("notes.reading." + topic),
          book.say("notes.reading." + topic + ".meaning"));
    }
  }

  /** The same words as in the other formats. */
  private void glossary(Document document) {
    document.tables().stream()
        .filter(table -> table.id().startsWith(GLOSSARY))
        .forEach(table -> table.rows().forEach(row -> glossary(table.title(), row.cells())));
  }

  private void glossary(String title, List<Cell> cells) {
    String shape = cells.get(0) instanceof Cell.Judged judged ? judged.status().shape() + " " : "";
    rows.add(new Row(title, shape + cells.get(0).shown(), cells.get(1).shown()));
  }

  private void columns(Map<String, List<? extends SheetColumn<?>>> bySheet) {
    bySheet.forEach(
        (sheet, fields) -> {
          for (SheetColumn<?> field : fields) {
            if (!field.meaning().isEmpty()) {
              rows.add(new Row(sheet, field.head().replace("\n", " "), field.meaning()));
            }
          }
        });
  }

  /** Codes that stand in the tables beside their names. */
  private void names() {
    Map<String, List<? extends Named>> names = new LinkedHashMap<>();
    names.put("plan", book.model().names().plans());
    names.put("project", book.model().names().projects());
    names.put("ministry", book.model().names().ministries());
    names.forEach(
        (kind, all) -> all.forEach(named -> add(kind, named.code(), named.name(book.language()))));
  }
}
