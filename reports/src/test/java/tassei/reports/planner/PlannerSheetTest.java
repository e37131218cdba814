package tassei.reports.planner;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tassei.reports.document.Language;

/** What the workbook holds when it is written. */
class PlannerSheetTest {
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
  void lines_that_count_stand_with_codes_and_names() throws IOException {
    try (Edited book = Edited.of(file)) {
      List<String> shown = new ArrayList<>();
      for (int row = PlannerRun.L1; row < PlannerRun.SPARE; row++) {
        List<String> cells = new ArrayList<>();
        for (String column : List.of("A", "C", "E", "F", "G", "H", "I", "J", "K")) {
          cells.add(book.cell(column + row).getStringCellValue());
        }
        shown.add(String.join("|", cells));
      }
      assertEquals(
          List.of(
              "L1|main|initial 当初予算額|M1 甲省|A-1 丙*計画?|g1 共通の事業|R|general 一般会計|336億円",
              "L2|main|initial 当初予算額|M2 乙省|A-1 丙*計画?||R|general 一般会計|336.8億円",
              "L3|main|initial 当初予算額||A-2 丁~計画|||general 一般会計|500円",
              "L4|main|draft 概算決定額（予算案）|M1 甲省||||special 特別会計|7百万円",
              "L5|other|supplementary 補正予算額|M1 甲省|A-1 丙*計画?|g2 別の事業||general 一般会計|0.1005千円",
              "L6|main|initial 当初予算額|M2 乙省|A-2 丁~計画|||general 一般会計|億円",
              "=1+1|main|initial 当初予算額|M1 甲省|A-1 丙*計画?|||general 一般会計|1000円"),
          shown);
    }
  }

  @Test
  void amounts_are_what_a_line_counts_so_that_all_add_up_to_the_published_whole()
      throws IOException {
    try (Edited book = Edited.of(file)) {
      assertEquals(-80_000_000d, book.cell("M5").getNumericCellValue());
      assertEquals(-80_000_000d, book.cell("L5").getNumericCellValue());
      assertEquals(33_680_000_000d, book.cell("M6").getNumericCellValue());
      assertEquals(
          new BigDecimal("33600000000"),
          Totals.of(book.totals(), "試算").get("2021年度|計|計").setScale(0));
    }
  }

  @Test
  void only_yellow_cells_are_unlocked() throws IOException {
    try (Edited book = Edited.of(file)) {
      Set<String> unlocked = new TreeSet<>();
      for (Row row : book.lines()) {
        for (Cell cell : row) {
          XSSFCellStyle style = (XSSFCellStyle) cell.getCellStyle();
          String colour =
              style.getFillForegroundColorColor() == null
                  ? ""
                  : style.getFillForegroundColorColor().getARGBHex();
          assertEquals(!style.getLocked(), colour.equals("FFFFF6A8"), cell.getAddress().toString());
          if (!style.getLocked() && row.getRowNum() < PlannerRun.SPARE) {
            unlocked.add(cell.getAddress().toString());
          }
        }
      }
      assertEquals(
          Set.of(
              "C12", "D12", "E12", "F12", "G12", "H12", "I12", "J12", "M12", "M5", "M6", "M7", "M8",
              "M9", "M11"),
          unlocked.stream().filter(address -> !address.endsWith("13")).collect(Collectors.toSet()));
      for (int i = 0; i < 5; i++) {
        assertTrue(book.workbook().getSheetAt(i).isSheetLocked());
      }
      assertTrue(book.workbook().isStructureLocked());
      assertFalse(book.lines().isAutoFilterLocked());
    }
  }

  @Test
  void what_may_be_typed_is_limited_and_told() throws IOException {
    try (Edited book = Edited.of(file)) {
      Map<String, String> rules = new TreeMap<>();
      for (DataValidation rule : book.lines().getDataValidations()) {
        rules.put(
            rule.getRegions().getCellRangeAddress(0).formatAsString(),
            rule.getValidationConstraint().getFormula1()
                + " "
                + rule.getValidationConstraint().getFormula2());
        assertFalse(rule.getErrorBoxText().isEmpty());
      }
      assertEquals("0 999999999999999", rules.get("M5:M31"));
      assertEquals("1900 9999", rules.get("D12:D31"));
      assertEquals("list_collection null", rules.get("C12:C31"));
      assertEquals("list_programme null", rules.get("H12:H31"));
      assertEquals(9, rules.size());
    }
  }

  @Test
  void values_are_there_for_readers_that_do_not_calculate() throws IOException {
    try (Edited book = Edited.of(file)) {
      Map<String, String> held = formulas(book);
      assertTrue(held.size() > 500, held.size() + " formulas");
      book.calculated();
      assertEquals(formulas(book), held);
    }
  }

  private static Map<String, String> formulas(Edited book) {
    Map<String, String> values = new TreeMap<>();
    for (XSSFSheet sheet : List.of(book.lines(), book.totals())) {
      for (Row row : sheet) {
        for (Cell cell : row) {
          if (cell.getCellType() == CellType.FORMULA) {
            CellType type = cell.getCachedFormulaResultType();
            assertFalse(type == CellType.ERROR, cell.getAddress() + " " + cell.getCellFormula());
            values.put(
                sheet.getSheetName() + cell.getAddress(),
                type == CellType.NUMERIC
                    ? String.valueOf(cell.getNumericCellValue())
                    : cell.getStringCellValue());
          }
        }
      }
    }
    return values;
  }

  @Test
  void every_sheet_is_marked_and_prints_on_a4() throws IOException {
    try (Edited book = Edited.of(file)) {
      for (int i = 0; i < 3; i++) {
        XSSFSheet sheet = book.workbook().getSheetAt(i);
        assertEquals("【模擬データ SIMULATED】【試算 WHAT-IF】", sheet.getHeader().getLeft());
        assertEquals(PrintSetup.A4_PAPERSIZE, sheet.getPrintSetup().getPaperSize());
        assertTrue(sheet.getPrintSetup().getLandscape());
      }
      assertEquals(4, book.lines().getPaneInformation().getHorizontalSplitPosition());
      assertEquals("A4:X31", book.lines().getCTWorksheet().getAutoFilter().getRef());
      assertEquals(SheetVisibility.HIDDEN, book.workbook().getSheetVisibility(3));
      assertEquals(SheetVisibility.VERY_HIDDEN, book.workbook().getSheetVisibility(4));
      for (int column = 15; column < 24; column++) {
        assertTrue(book.lines().isColumnHidden(column));
      }
    }
  }

  @Test
  void texts_stay_texts() throws IOException {
    try (Edited book = Edited.of(file)) {
      Cell odd = book.cell("A" + PlannerRun.ODD);
      assertEquals(CellType.STRING, odd.getCellType());
      assertTrue(odd.getCellStyle().getQuotePrefixed());
    }
  }

  @Test
  void bytes_repeat_in_another_place() throws IOException {
    byte[] here = Files.readAllBytes(file);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      Path there = temp.resolve("there.xlsx");
      PlannerSheet.write(run, there, Language.JA);
      assertArrayEquals(here, Files.readAllBytes(there));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }
}
