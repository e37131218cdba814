package tassei.reports.sheet.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellReference;
import tassei.contract.row.RollupRow;
import tassei.reports.sheet.grid.Book;
import tassei.reports.sheet.grid.SheetColumn;
import tassei.reports.sheet.grid.SheetColumns;
import tassei.reports.sheet.grid.SheetEntry;
import tassei.reports.sheet.grid.Shown;
import tassei.reports.sheet.grid.TableSheet;
import tassei.reports.text.Amounts;
import tassei.reports.text.Wording;

/**
 * The budget by ministry and project. Sums are formulas over the cells beside and above them; next
 * to them stands what the run itself gives, and the difference of the two.
 */
public final class BudgetSheet {
  /** Collection, year, stage and ministry stand before the projects. */
  static final int KEYS = 4;

  private static final int AMOUNT = 13;

  private final Matrix matrix;
  private final Wording wording;
  private final List<String> projects;
  private final List<MatrixRow> rows;
  private final Amounts amounts;
  private final SheetColumns<MatrixRow> fields;

  private BudgetSheet(Book book) {
    this.matrix = new Matrix(book.model());
    this.wording = book.wording();
    this.projects = matrix.projects();
    this.rows = matrix.rows();
    this.amounts = matrix.amounts(wording);
    this.fields = new SheetColumns<>(wording, "budget");
  }

  public static List<SheetColumn<MatrixRow>> write(Book book) {
    BudgetSheet sheet = new BudgetSheet(book);
    List<SheetColumn<MatrixRow>> columns = sheet.columns();
    sheet.write(book, columns);
    return columns;
  }

  private void write(Book book, List<SheetColumn<MatrixRow>> columns) {
    TableSheet<MatrixRow> sheet =
        TableSheet.begin(book, "budget", rows.size(), columns, amounts.unit());
    rows.stream().limit(TableSheet.MOST_ROWS).forEach(row -> add(sheet, row));
    sheet.end("budget_matrix", KEYS);
  }

  private static void add(TableSheet<MatrixRow> sheet, MatrixRow row) {
    if (row.isSum()) {
      sheet.addSum(row);
    } else {
      sheet.add(row);
    }
  }

  private List<SheetColumn<MatrixRow>> columns() {
    List<SheetColumn<MatrixRow>> columns = new ArrayList<>(keys());
    for (String project : projects) {
      columns.add(project(project));
    }
    columns.addAll(totals());
    return List.copyOf(columns);
  }

  private List<SheetColumn<MatrixRow>> keys() {
    return List.of(
        fields.words("collection", 14, 30, row -> row.table().collection()),
        fields.year("year", row -> row.table().fiscalYear()),
        fields.words("stage", 12, row -> wording.code("budget.stage.", row.table().stage())),
        fields.words("ministry", 18, 38, this::ministry));
  }

  private String ministry(MatrixRow row) {
    return row.isSum() ? wording.say("sheet.sum") : matrix.name(row.ministry(), wording);
  }

  private SheetColumn<MatrixRow> project(String project) {
    return new SheetColumn<>(
        project,
        matrix.head(project, wording),
        "",
        new SheetColumn.Room(SheetColumn.Kind.NUMBERS, AMOUNT, AMOUNT),
        SheetColumn.Print.PAPER,
        row -> cell(row, project));
  }

  private SheetEntry cell(MatrixRow row, String project) {
    SheetEntry amount = amount(row.cell(project));
    if (!row.isSum() || !(amount instanceof SheetEntry.Amount number)) {
      return amount;
    }
    String column = CellReference.convertNumToColString(KEYS + projects.indexOf(project));
    int above = row.above();
    return new SheetEntry.Formula(
        at -> "SUM(" + column + (at - above) + ":" + column + (at - 1) + ")",
        number.exact(),
        number.shown());
  }

  private SheetEntry published(MatrixRow row) {
    return amount(Stream.ofNullable(row.published()).toList());
  }

  /** A sum of lower bounds is one, and as precise as its parts together. */
  private SheetEntry amount(List<RollupRow> rows) {
    return rows.isEmpty()
        ? SheetEntry.NOTHING
        : SheetEntry.of(
            amounts.cell(
                MatrixRow.sum(rows, RollupRow::amountYen),
                MatrixRow.sum(rows, RollupRow::precisionYen),
                Amounts.Known.of(rows.stream().anyMatch(RollupRow::atLeast))));
  }

  private List<SheetColumn<MatrixRow>> totals() {
    return List.of(
        fields.number("total", AMOUNT, this::total),
        fields.number("published", AMOUNT, this::published),
        fields.number("check", 9, this::check),
        fields.number("share", row -> SheetEntry.number(share(row), 1)),
        fields.number("change", row -> SheetEntry.number(change(row), 1)),
        fields.words("change-reason", 22, this::changeReason).onScreen());
  }

  private SheetEntry total(MatrixRow row) {
    Shown shown =
        published(row) instanceof SheetEntry.Amount number
            ? number.shown()
            : Shown.plain(inUnit(row.sum()), 1);
    String last = column(projects.size() - 1);
    return new SheetEntry.Formula(
        at -> "SUM(" + column(0) + at + ":" + last + at + ")", inUnit(row.sum()), shown);
  }

  /** Sums in a workbook are binary: what they lose lies far below a yen. */
  private SheetEntry check(MatrixRow row) {
    if (row.published() == null || row.published().amountYen() == null) {
      return SheetEntry.NOTHING;
    }
    BigDecimal difference = inUnit(row.sum().subtract(row.published().amountYen()));
    String ours = column(projects.size());
    String theirs = column(projects.size() + 1);
    return new SheetEntry.Formula(
        at -> "ROUND(" + ours + at + "-" + theirs + at + ",8)",
        difference,
        Shown.plain(difference, Shown.digits(difference, 2)));
  }

  private BigDecimal inUnit(BigDecimal yen) {
    return amounts.inUnit(yen);
  }

  private static String column(int afterKeys) {
    return CellReference.convertNumToColString(KEYS + afterKeys);
  }

  private static BigDecimal share(MatrixRow row) {
    return row.published() == null ? null : row.published().sharePct();
  }

  private static BigDecimal change(MatrixRow row) {
    RollupRow published = row.published();
    return published == null || !published.compares() ? null : published.changePct();
  }

  private String changeReason(MatrixRow row) {
    return row.published() == null
        ? ""
        : wording.code("budget.reason.", row.published().changeReason());
  }
}
