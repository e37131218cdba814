package tassei.reports.planner;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tassei.reports.document.Language;
import tassei.reports.run.Column;
import tassei.reports.run.RunTable;
import tassei.reports.run.RunTables;

/** What the workbook calculates while somebody edits it. */
class LiveTotalsTest {
  @TempDir static Path temp;
  private static Path run;
  private static Path file;

  /** Once: nobody saves what they change. */
  @BeforeAll
  static void write() throws IOException {
    run = PlannerRun.in(temp.resolve("run"));
    file = temp.resolve("plan.xlsx");
    PlannerSheet.write(run, file, Language.JA);
  }

  @Test
  void totals_are_those_of_the_run_in_every_slice() throws IOException {
    Map<String, BigDecimal> published = new TreeMap<>();
    new RunTables(run)
        .each(
            RunTable.BUDGET_ROLLUP,
            row -> {
              if (!row.isBlank(Column.AMOUNT_YEN)) {
                published.put(
                    String.join(
                        "|",
                        row.text(Column.COLLECTION),
                        row.text(Column.STAGE),
                        row.text(Column.FISCAL_YEAR),
                        row.text(Column.MINISTRY),
                        row.text(Column.INTEGRATED_PROJECT)),
                    row.number(Column.AMOUNT_YEN));
              }
            });
    Map<String, BigDecimal> shown = new TreeMap<>();
    try (Edited book = Edited.of(file)) {
      for (String slice : List.of("main|initial", "main|draft", "other|supplementary")) {
        choose(book, slice);
        Totals.of(book.totals(), "試算")
            .forEach((key, yen) -> shown.put(slice + "|" + coded(key), yen));
        assertEquals(Totals.of(book.totals(), "試算"), Totals.of(book.totals(), "元の額"));
      }
    }
    shown.keySet().removeIf(key -> key.contains("計"));
    published.replaceAll((key, yen) -> yen.stripTrailingZeros());
    assertEquals(published, shown);
  }

  private static void choose(Edited book, String slice) {
    String stage = slice.substring(slice.indexOf('|') + 1);
    for (Row row : book.workbook().getSheetAt(3)) {
      Cell offered = row.getCell(3);
      if (offered != null && offered.getStringCellValue().startsWith(stage + " ")) {
        Edited.setText(Edited.cell(book.totals(), "D4"), offered.getStringCellValue());
      }
    }
    Edited.setText(Edited.cell(book.totals(), "B4"), slice.substring(0, slice.indexOf('|')));
    book.calculated();
  }

  private static String coded(String key) {
    List<String> codes = new ArrayList<>();
    for (String name : key.replace("年度", "").replace("記載なし", "(none)").split("\\|", -1)) {
      codes.add(name.equals("計") ? "計" : name.replaceAll(" .*", ""));
    }
    return String.join("|", codes);
  }

  @Test
  void totals_follow_the_edit_also_into_a_new_year() throws IOException {
    try (Edited book = Edited.of(file)) {
      book.number("M6", 33_680_000_001d)
          .spare(PlannerRun.SPARE, "main|2030|当初予算額|コウ||||general|70")
          .calculated();
      Map<String, BigDecimal> moved = Totals.of(book.totals(), "差");
      moved.values().removeIf(yen -> yen.signum() == 0);
      assertEquals(
          "{2021年度|M2 乙省|A-1 丙*計画?=1, 2021年度|M2 乙省|計=1, 2021年度|計|A-1 丙*計画?=1, 2021年度|計|計=1,"
              + " 2030年度|M1 甲省|計=7E+1, 2030年度|M1 甲省|記載なし=7E+1, 2030年度|計|計=7E+1,"
              + " 2030年度|計|記載なし=7E+1, 全年度|計|A-1 丙*計画?=1, 全年度|計|計=71, 全年度|計|記載なし=7E+1}",
          moved.toString());
      assertEquals("変更", book.cell("B6").getStringCellValue());
      assertEquals("追加", book.cell("B12").getStringCellValue());
      assertEquals("変更不可", book.cell("B10").getStringCellValue());
      assertEquals(
          "すべての予算表で、変更 1 行・追加 1 行・要確認 0 行。", Edited.cell(book.totals(), "A5").getStringCellValue());
    }
  }

  @Test
  void what_will_be_refused_is_seen_before() throws IOException {
    try (Edited book = Edited.of(file)) {
      book.text("M6", "1,000")
          .number("M7", -1)
          .spare(12, "main|2022|initial|丙省|||||5")
          .spare(13, "|2022|initial||||||5")
          .spare(14, "main|202|initial||||||5")
          .spare(15, "main|2022|initial||A-1||||")
          .spare(16, "main|2022|initial||A-1|Same|||1")
          .calculated();
      for (int row : new int[] {6, 7, 12, 13, 14, 15, 16}) {
        assertEquals("要確認", book.cell("B" + row).getStringCellValue(), "row " + row);
      }
      assertEquals("", book.cell("B17").getStringCellValue());
    }
  }
}
