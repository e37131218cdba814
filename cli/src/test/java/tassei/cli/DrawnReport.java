package tassei.cli;

import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import tassei.jobs.acceptance.CsvText;

/**
 * A drawn Japanese report held against the tables of its run, as a doubtful reader would with a
 * pencil: totals are added up again, amounts looked up, superlatives recomputed.
 */
final class DrawnReport {
  private final DrawnHtml page;
  private final Path run;
  private final List<Map<String, String>> results;
  private final List<String> wrong = new ArrayList<>();
  private int compared;

  private DrawnReport(Path run) throws Exception {
    this.run = run;
    this.results = rows("budget_rollup");
    this.page = DrawnHtml.read(run.resolve("report.ja.html"));
  }

  /** What does not hold, a line each. */
  static List<String> wrong(Path run) throws Exception {
    DrawnReport report = new DrawnReport(run);
    report.page.tables().forEach(report::total);
    report.projects();
    report.workbook();
    report.wrong.addAll(new DrawnSuperlatives(report.page, run).wrong());
    return report.wrong;
  }

  /** A total equals what stands above it, within half the last digit of each. */
  private void total(DrawnHtml.Table table) {
    List<DrawnHtml.Row> plain = table.of("plain");
    for (DrawnHtml.Row total : table.of("total")) {
      for (int i = 1; i < total.cells().size(); i++) {
        if (adds(table, i) && total.cells().get(i).exact() != null && plain.size() > 1) {
          for (List<DrawnHtml.Row> rows : cuts(table, plain)) {
            add(table, rows, total.cells().get(i), i);
          }
        }
      }
    }
  }

  /** A table of several cuts of one total adds up to it in each. */
  private static Collection<List<DrawnHtml.Row>> cuts(
      DrawnHtml.Table table, List<DrawnHtml.Row> plain) {
    return table.heads().get(0).equals("区分")
        ? plain.stream().collect(groupingBy(row -> row.cells().get(0).text())).values()
        : List.of(plain);
  }

  /** Shares and rates are no sums, nor are columns of which a cell is not known. */
  private static boolean adds(DrawnHtml.Table table, int column) {
    String head = table.heads().get(column);
    boolean isRate =
        Stream.of("率", "％", "割合").anyMatch(head::contains)
            || table.rows().stream().anyMatch(row -> row.cells().get(column).text().contains("％"));
    return !isRate && table.of("heading").isEmpty();
  }

  private void add(
      DrawnHtml.Table table, List<DrawnHtml.Row> rows, DrawnHtml.Cell total, int column) {
    boolean isKnown = rows.stream().noneMatch(row -> isUnknown(row.cells().get(column)));
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal slack = half(total);
    for (DrawnHtml.Row row : rows) {
      DrawnHtml.Cell cell = row.cells().get(column);
      if (cell.exact() != null) {
        sum = sum.add(cell.exact());
        slack = slack.add(half(cell));
      }
    }
    if (isKnown && sum.subtract(total.exact()).abs().compareTo(slack) > 0) {
      wrong.add("%s: %s, printed total %s".formatted(table.title(), sum, total.text()));
    }
  }

  /** A dash alone is nothing; one with a reason is something unknown. */
  private static boolean isUnknown(DrawnHtml.Cell cell) {
    return cell.exact() == null && cell.text().startsWith("–") && cell.text().length() > 1;
  }

  /** Half the last printed digit. */
  private static BigDecimal half(DrawnHtml.Cell cell) {
    Matcher number = Pattern.compile("[0-9,]+(?:\\.([0-9]+))?").matcher(cell.text());
    int digits = number.find() && number.group(1) != null ? number.group(1).length() : 0;
    return new BigDecimal("0.5").movePointLeft(digits);
  }

  /** The total of a project is the same in every table, and that of the result table. */
  private void projects() throws Exception {
    Map<String, String> codes = DrawnNames.of(run, "integrated_projects", "integrated_project");
    for (DrawnHtml.Table table : page.tables()) {
      if (table.id().contains("-matrix-20")) {
        String year = table.id().replaceAll(".*-matrix-(\\d{4})-.*", "$1");
        for (DrawnHtml.Row row : table.of("plain")) {
          String code = codes.get(row.cells().get(0).text());
          if (code != null) {
            amount(table, code, row.cells().get(row.cells().size() - 1), year);
          }
        }
      } else if (table.id().startsWith("programmes-") || table.id().startsWith("budget-P")) {
        String project = table.section().replaceAll("^project-|-budget$", "");
        for (DrawnHtml.Row total : table.of("total")) {
          total.cells().forEach(cell -> amount(table, project, cell, ""));
        }
      }
    }
    if (compared == 0 && ofProjects("").findAny().isPresent()) {
      wrong.add("no amount of a project was found in any table");
    }
  }

  /** Rows of projects in the result table; of a year, or of all. */
  private Stream<Map<String, String>> ofProjects(String year) {
    return results.stream()
        .filter(row -> row.get("level").equals("integrated_project"))
        .filter(row -> !row.get("integrated_project").equals("(none)"))
        .filter(row -> !row.get("amount_yen").isEmpty())
        .filter(row -> year.isEmpty() || row.get("fiscal_year").equals(year));
  }

  private void amount(DrawnHtml.Table table, String project, DrawnHtml.Cell cell, String year) {
    if (cell.exact() == null) {
      return;
    }
    compared++;
    boolean isSaid =
        ofProjects(year)
            .filter(row -> row.get("integrated_project").equals(project))
            .anyMatch(row -> isSame(row.get("amount_yen"), cell.exact().movePointRight(8)));
    if (!isSaid) {
      wrong.add("%s, %s: no result has %s".formatted(table.title(), project, cell.text()));
    }
  }

  private static boolean isSame(String yen, BigDecimal other) {
    return !yen.isEmpty() && new BigDecimal(yen).compareTo(other) == 0;
  }

  /** Sums that the workbook works out are those of the result table. */
  private void workbook() throws Exception {
    try (Workbook book =
        WorkbookFactory.create(run.resolve("report.ja.xlsx").toFile(), null, true)) {
      Sheet sheet = book.getSheet("予算");
      int head = 0;
      while (column(sheet, head, "照合の差") < 0) {
        head++;
      }
      for (int i = head + 1; i <= sheet.getLastRowNum(); i++) {
        double difference = value(sheet, i, column(sheet, head, "照合の差"));
        double published = value(sheet, i, column(sheet, head, "予算表の額"));
        BigDecimal yen = BigDecimal.valueOf(Math.round(published * 100_000_000));
        boolean isSaid = results.stream().anyMatch(row -> isSame(row.get("amount_yen"), yen));
        if (Math.abs(difference) > 1e-6 || !isSaid) {
          wrong.add("workbook, row " + (i + 1) + ": " + published + " " + difference);
        }
      }
    }
  }

  private static int column(Sheet sheet, int row, String name) {
    for (Cell cell : sheet.getRow(row)) {
      if (cell.getCellType() == CellType.STRING && cell.getStringCellValue().equals(name)) {
        return cell.getColumnIndex();
      }
    }
    return -1;
  }

  private static double value(Sheet sheet, int row, int column) {
    Cell cell = sheet.getRow(row).getCell(column);
    return cell == null ? 0 : cell.getNumericCellValue();
  }

  private List<Map<String, String>> rows(String table) throws Exception {
    return CsvText.rows(run.resolve("tables").resolve(table + ".csv"));
  }
}
