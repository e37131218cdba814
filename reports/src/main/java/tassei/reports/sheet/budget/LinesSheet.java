package tassei.reports.sheet.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import tassei.reports.document.Language;
import tassei.reports.model.ReportModel;
import tassei.reports.run.Column;
import tassei.reports.run.RunRow;
import tassei.reports.run.RunRows;
import tassei.reports.run.RunTable;
import tassei.reports.run.RunTables;
import tassei.reports.sheet.grid.Book;
import tassei.reports.sheet.grid.SheetColumn;
import tassei.reports.sheet.grid.SheetColumns;
import tassei.reports.sheet.grid.SheetEntry;
import tassei.reports.sheet.grid.TableSheet;
import tassei.reports.text.Amounts;
import tassei.reports.text.Wording;

/** Budget lines as they were used, streamed from the table of the run. */
public final class LinesSheet {
  private static final BigDecimal OKU = BigDecimal.TEN.pow(8);
  private static final int MOST_DIGITS = 9;

  private final ReportModel model;
  private final Wording wording;
  private final Language language;
  private final SheetColumns<RunRow> fields;
  private final Amounts amounts;

  private LinesSheet(Book book) {
    this.model = book.model();
    this.wording = book.wording();
    this.language = book.language();
    this.fields = new SheetColumns<>(wording, "lines");
    this.amounts = Amounts.fitting(wording, List.of(OKU));
  }

  public static List<SheetColumn<RunRow>> write(Book book, RunTables tables) {
    List<SheetColumn<RunRow>> columns = new LinesSheet(book).columns();
    long total = book.model().budget().lines().total();
    TableSheet<RunRow> sheet = TableSheet.begin(book, "lines", total, columns);
    stream(tables, RunTable.BUDGET_LINES, sheet);
    sheet.end("budget_lines", 1);
    return columns;
  }

  /** Reads no further than the sheet holds. */
  public static void stream(RunTables tables, RunTable table, TableSheet<RunRow> sheet) {
    try (RunRows rows = tables.open(table)) {
      while (rows.hasNext() && !sheet.isFull()) {
        sheet.add(rows.next());
      }
    }
  }

  private List<SheetColumn<RunRow>> columns() {
    List<SheetColumn<RunRow>> columns = new ArrayList<>(keys());
    columns.addAll(amounts());
    columns.addAll(origins().stream().map(SheetColumn::onScreen).toList());
    return List.copyOf(columns);
  }

  private List<SheetColumn<RunRow>> keys() {
    return List.of(
        fields.code("line", row -> row.text(Column.LINE)),
        fields.words("collection", 12, 24, row -> row.text(Column.COLLECTION)),
        fields.year("year", row -> row.number(Column.FISCAL_YEAR).intValueExact()),
        fields.words("stage", 12, row -> coded("budget.stage.", row, Column.STAGE)),
        fields.words("ministry", 14, 30, row -> named(row, Column.MINISTRY)),
        fields.words("project", 24, row -> named(row, Column.INTEGRATED_PROJECT)),
        fields.words("programme", 34, row -> named(row, Column.PROGRAMME)),
        fields.words("recipient", 10, 20, row -> row.text(Column.RECIPIENT)),
        fields.words("account", 14, row -> coded("budget.account.", row, Column.ACCOUNT)),
        fields.words("inclusion", 9, row -> coded("sheet.inclusion.", row, Column.INCLUSION)));
  }

  private List<SheetColumn<RunRow>> amounts() {
    return List.of(
        fields.number("stated", row -> SheetEntry.stated(row.text(Column.AMOUNT))),
        fields.words("unit", 8, row -> row.text(Column.UNIT)),
        fields.plain("yen", 0, row -> row.number(Column.AMOUNT_YEN)),
        fields.plain("counted", 0, row -> row.number(Column.COUNTED_YEN)),
        fields.number("counted-oku", 12, this::counted),
        fields.words("why-not", 14, row -> coded("sheet.why.", row, Column.WHY_NOT)));
  }

  private SheetEntry counted(RunRow row) {
    return row.isBlank(Column.COUNTED_YEN)
        ? SheetEntry.NOTHING
        : SheetEntry.plain(amounts.inUnit(row.number(Column.COUNTED_YEN)), MOST_DIGITS);
  }

  private List<SheetColumn<RunRow>> origins() {
    return List.of(
        fields.plain("precision", 0, row -> row.number(Column.PRECISION_YEN)),
        fields.code("envelope", row -> row.text(Column.ENVELOPE)),
        fields.words("status", 12, row -> coded("sheet.status.", row, Column.STATUS)),
        fields.day("reported", row -> row.text(Column.REPORTED_ON)),
        fields.words("source", 50, row -> row.text(Column.SOURCE)),
        fields.words("origin-note", 40, row -> row.text(Column.NOTE)),
        fields.code("ministry-code", row -> row.text(Column.MINISTRY)),
        fields.code("project-code", row -> row.text(Column.INTEGRATED_PROJECT)),
        fields.code("programme-code", row -> row.text(Column.PROGRAMME)),
        fields.words("file", 14, row -> row.text(Column.FILE)),
        fields.plain("record", 0, row -> row.number(Column.RECORD)));
  }

  private String named(RunRow row, Column column) {
    return model.nameOf(row.text(column), language);
  }

  private String coded(String prefix, RunRow row, Column column) {
    return wording.code(prefix, row.text(column));
  }
}
