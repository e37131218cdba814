package tassei.reports.sheet.quality;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import tassei.reports.model.change.Changes;
import tassei.reports.run.Column;
import tassei.reports.run.RunRow;
import tassei.reports.run.RunTable;
import tassei.reports.run.RunTables;
import tassei.reports.sheet.budget.LinesSheet;
import tassei.reports.sheet.grid.Book;
import tassei.reports.sheet.grid.SheetColumn;
import tassei.reports.sheet.grid.SheetColumns;
import tassei.reports.sheet.grid.TableSheet;

/** Figures that replaced an earlier one. */
public final class RestatementsSheet {
  private static final int MOST_DIGITS = 5;

  private RestatementsSheet() {}

  public static List<SheetColumn<RunRow>> write(Book book, RunTables tables) {
    List<SheetColumn<RunRow>> columns = columns(book);
    Changes changes = book.model().changes();
    long total = changes.figures().total() + changes.outcomes() + changes.compared().total();
    TableSheet<RunRow> sheet = TableSheet.begin(book, "restatements", total, columns);
    LinesSheet.stream(tables, RunTable.RESTATEMENTS, sheet);
    sheet.end("restatements", 2);
    return columns;
  }

  private static List<SheetColumn<RunRow>> columns(Book book) {
    SheetColumns<RunRow> fields = new SheetColumns<>(book.wording(), "restatements");
    return List.of(
        fields.words("table", 18, row -> book.table(row.text(Column.TABLE))),
        fields.words("key", 50, row -> subject(book, row.text(Column.KEY))),
        fields.year("year", RestatementsSheet::year),
        fields.words("kind", 12, row -> kind(book, row)),
        fields.plain("before", MOST_DIGITS, row -> row.number(Column.BEFORE)),
        fields.plain("after", MOST_DIGITS, row -> row.number(Column.AFTER)),
        fields.plain("change", MOST_DIGITS, row -> row.number(Column.CHANGE)),
        fields.day("before-on", row -> row.text(Column.BEFORE_REPORTED_ON)),
        fields.day("after-on", row -> row.text(Column.AFTER_REPORTED_ON)),
        fields.code("code", row -> row.text(Column.KEY)).onScreen());
  }

  /** Codes of a key by their names; what has none stands as it is. */
  private static String subject(Book book, String key) {
    String separator = key.contains("|") ? "\\|" : " ";
    return Arrays.stream(key.split(separator, -1))
        .filter(code -> !code.isEmpty())
        .map(code -> name(book, code))
        .collect(Collectors.joining(" "));
  }

  private static String name(Book book, String code) {
    return book.model()
        .names()
        .called("collection", code)
        .map(name -> name.in(book.language()))
        .orElseGet(() -> book.model().nameOf(code, book.language()));
  }

  /** Tables of old runs do not say. */
  private static String kind(Book book, RunRow row) {
    return row.has(Column.KIND) ? book.wording().code("changes.", row.text(Column.KIND)) : "";
  }

  private static Integer year(RunRow row) {
    return row.isBlank(Column.FISCAL_YEAR)
        ? null
        : Integer.valueOf(row.number(Column.FISCAL_YEAR).intValueExact());
  }
}
