package tassei.reports.sheet.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import tassei.contract.BudgetTable;
import tassei.contract.row.RollupRow;
import tassei.reports.sheet.grid.BarChart;
import tassei.reports.sheet.grid.Book;
import tassei.reports.sheet.grid.Colours;
import tassei.reports.sheet.grid.TableSheet;
import tassei.reports.text.Amounts;

/** The chart of the block of the budget matrix that tells most: projects by ministry. */
public final class BudgetBars {
  private static final int HEAD = TableSheet.FIRST - 1;

  private final Book book;
  private final Matrix matrix;
  private final List<String> projects;
  private final Amounts amounts;

  private BudgetBars(Book book) {
    this.book = book;
    this.matrix = new Matrix(book.model());
    this.projects = matrix.projects();
    this.amounts = matrix.amounts(book.wording());
  }

  public static Optional<BarChart> of(Book book) {
    BudgetBars bars = new BudgetBars(book);
    List<MatrixRow> rows = bars.matrix.widest();
    return rows.isEmpty() ? Optional.empty() : Optional.of(bars.of(rows));
  }

  private BarChart of(List<MatrixRow> rows) {
    int first = TableSheet.FIRST + matrix.rows().indexOf(rows.get(0));
    List<BarChart.Series> series = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      String colour = Colours.SERIES.get(Math.min(i, Colours.SERIES.size() - 1));
      String name = matrix.shortName(rows.get(i).ministry(), book.wording());
      series.add(new BarChart.Series(name, colour, values(rows.get(i)), range(first + i)));
    }
    BudgetTable table = rows.get(0).table();
    String title =
        book.say(
            "overview.budget.chart",
            table.collection(),
            book.wording().years().year(table.fiscalYear()),
            book.wording().code("budget.stage.", table.stage()),
            amounts.unit());
    return new BarChart(book.language(), title, names(), range(HEAD), series);
  }

  private List<String> names() {
    return projects.stream().map(code -> matrix.head(code, book.wording())).toList();
  }

  private List<Double> values(MatrixRow row) {
    List<Double> values = new ArrayList<>();
    for (String project : projects) {
      BigDecimal yen = MatrixRow.sum(row.cell(project), RollupRow::amountYen);
      values.add(yen == null ? null : Double.valueOf(amounts.inUnit(yen).doubleValue()));
    }
    return values;
  }

  private String range(int row) {
    int last = BudgetSheet.KEYS + projects.size() - 1;
    return new CellRangeAddress(row, row, BudgetSheet.KEYS, last)
        .formatAsString(book.say("budget.name"), true);
  }
}
