package tassei.reports.sheet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tassei.reports.document.Language;
import tassei.reports.sheet.grid.PrivateFolder;

class ReportWorkbookTest {
  private static final List<String> PUBLISHED = List.of("予算", "予算明細", "照合", "出典");

  private static final String LINE =
      "L1,T,2021,M,A-1,,R,general,initial,own,,336,億円,,confirmed,2021-04-01,白書,,33600000000,"
          + "100000000,-80000000,,budget.csv,1";

  @TempDir static Path kept;
  private static Path small;

  @TempDir Path temp;

  /** Of the small run as it is, once for all who read it. */
  @BeforeAll
  static void write() throws IOException {
    Path run = new SmallRun().in(kept.resolve("run"));
    small = Written.file(run, Language.JA, kept.resolve("small.xlsx"));
  }

  private Written written(SmallRun run) throws IOException {
    return Written.of(run.in(temp.resolve("run")), temp);
  }

  @Test
  void cells_hold_the_exact_values_of_the_tables() throws IOException {
    try (Written book = written(new SmallRun().line(LINE))) {
      assertEquals(2999.9, book.cell("指標", "K1", "実績").getNumericCellValue());
      assertEquals(99.99667, book.cell("指標", "K1", "達成度（％）").getNumericCellValue());
      assertEquals(-80_000_000d, book.cell("予算明細", "L1", "算入額（円）").getNumericCellValue());
      assertEquals(-0.8, book.cell("予算明細", "L1", "算入額（億円）").getNumericCellValue());
      assertEquals(336.8, book.cell("照合", "C1", "計算値").getNumericCellValue());
      assertEquals("2021-04-01", Written.shown(book.cell("予算明細", "L1", "資料の日付")));
    }
  }

  @Test
  void numbers_show_as_in_the_documents() throws IOException {
    try (Written book = written(new SmallRun().line(LINE))) {
      assertEquals("3,000", Written.shown(book.cell("指標", "K1", "目標")));
      assertEquals("2,999.9", Written.shown(book.cell("指標", "K1", "実績")));
      Cell attainment = book.cell("指標", "K1", "達成度（％）");
      assertEquals("\"99.9\"", attainment.getCellStyle().getDataFormatString());
      Cell year = book.cell("指標", "K1", "実績年度");
      assertEquals("\"令和4年度\"", year.getCellStyle().getDataFormatString());
      assertEquals(2022, year.getNumericCellValue());
      assertEquals("▼ 遅れ", Written.shown(book.cell("指標", "K1", "進捗状況")));
      assertEquals("\u221280,000,000", Written.shown(book.cell("予算明細", "L1", "算入額（円）")));
    }
  }

  @Test
  void a_probability_is_a_number_that_shows_in_steps() throws IOException {
    try (Written book = Written.again(small)) {
      Cell probability = book.cell("指標", "K1", "達成確率");
      assertEquals(0.40341, probability.getNumericCellValue());
      assertEquals("\"約40％\"", probability.getCellStyle().getDataFormatString());
      assertEquals(3001, book.cell("指標", "K1", "見通し 10％").getNumericCellValue());
      assertEquals(3, book.cell("指標", "K1", "根拠の年数").getNumericCellValue());
      assertEquals(CellType.BLANK, book.cell("指標", "K2", "達成確率").getCellType());
      assertEquals("その他管理指標である", Written.shown(book.cell("指標", "K2", "見通しのない理由")));
    }
  }

  @Test
  void what_is_unknown_is_blank_and_says_why() throws IOException {
    try (Written book = Written.again(small)) {
      assertEquals(CellType.BLANK, book.cell("指標", "K2", "実績").getCellType());
      assertEquals("目標値は対象資料にない", Written.shown(book.cell("指標", "K2", "空欄の理由")));
    }
  }

  @Test
  void sums_are_formulas_that_give_what_the_run_gives() throws IOException {
    try (Written book = Written.again(small)) {
      XSSFSheet sheet = book.sheet("予算");
      Row total = sheet.getRow(6);
      assertEquals("計", Written.shown(total.getCell(3)));
      Cell sum = total.getCell(book.column("予算", "合計（数式）"));
      assertEquals("SUM(E7:F7)", sum.getCellFormula());
      assertEquals(11988d, sum.getNumericCellValue());
      assertEquals("SUM(E5:E6)", total.getCell(4).getCellFormula());
      assertEquals(11988d, total.getCell(book.column("予算", "予算表の額")).getNumericCellValue());
      assertEquals(0d, total.getCell(book.column("予算", "照合の差")).getNumericCellValue());
      assertEquals("10,001以上", Written.shown(sheet.getRow(4).getCell(4)));
    }
  }

  @Test
  void a_reader_that_calculates_finds_the_same_values() throws IOException {
    try (Written book = Written.again(small)) {
      XSSFFormulaEvaluator evaluator = new XSSFFormulaEvaluator(book.workbook());
      int formulas = 0;
      for (XSSFSheet sheet : List.of(book.sheet("概要"), book.sheet("予算"))) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            if (cell.getCellType() == CellType.FORMULA) {
              double held = cell.getNumericCellValue();
              assertEquals(held, evaluator.evaluate(cell).getNumberValue(), 1e-9);
              formulas++;
            }
          }
        }
      }
      assertTrue(formulas > 8, formulas + " formulas");
    }
  }

  @Test
  void every_sheet_but_those_of_published_rows_carries_the_marks_and_prints_on_a4()
      throws IOException {
    try (Written book = Written.again(small)) {
      assertEquals(11, book.workbook().getNumberOfSheets());
      for (int i = 0; i < 11; i++) {
        XSSFSheet sheet = book.workbook().getSheetAt(i);
        String name = sheet.getSheetName();
        String third = sheet.getRow(2).getCell(0).getStringCellValue();
        String mark = PUBLISHED.contains(name) ? "" : "【模擬データ SIMULATED】";
        assertTrue(third.startsWith(mark), name);
        assertEquals(mark.isEmpty(), !third.contains("模擬データ"), name);
        assertEquals(mark, sheet.getHeader().getLeft(), name);
        assertEquals(PrintSetup.A4_PAPERSIZE, sheet.getPrintSetup().getPaperSize(), name);
        assertTrue(sheet.getPrintSetup().getLandscape(), name);
        assertNotNull(book.workbook().getPrintArea(i), name);
      }
    }
  }

  @Test
  void tables_keep_their_heads_in_sight_and_filter() throws IOException {
    try (Written book = Written.again(small)) {
      for (int i = 1; i < book.workbook().getNumberOfSheets(); i++) {
        XSSFSheet sheet = book.workbook().getSheetAt(i);
        String name = sheet.getSheetName();
        assertEquals(4, sheet.getPaneInformation().getHorizontalSplitPosition(), name);
        assertEquals("1:4", sheet.getRepeatingRows().formatAsString().replace("$", ""), name);
        assertTrue(sheet.getCTWorksheet().getAutoFilter().getRef().startsWith("A4:"), name);
      }
      assertEquals("指標!$A$4:$AJ$6", book.workbook().getName("kpi_table").getRefersToFormula());
      assertEquals("概要!$B$4", book.workbook().getName("as_of").getRefersToFormula());
    }
  }

  @Test
  void judgements_are_coloured_by_rule() throws IOException {
    try (Written book = Written.again(small)) {
      int rules = book.sheet("指標").getSheetConditionalFormatting().getNumConditionalFormattings();
      assertEquals(9, rules);
    }
  }

  @Test
  void the_first_sheet_draws_charts_with_the_numbers_in_words() throws IOException {
    try (Written book = Written.again(small)) {
      assertEquals(2, book.sheet("概要").getDrawingPatriarch().getCharts().size());
      String told =
          book.sheet("概要")
              .getDrawingPatriarch()
              .getCTDrawing()
              .getTwoCellAnchorArray(0)
              .getGraphicFrame()
              .getNvGraphicFramePr()
              .getCNvPr()
              .getDescr();
      assertTrue(told.endsWith("丙 遅れ 1"), told);
    }
  }

  @Test
  void every_part_is_well_formed() throws Exception {
    Path file =
        Written.file(
            new SmallRun().named("<&\u0007>").in(temp.resolve("run")),
            Language.EN,
            temp.resolve("x"));
    DocumentBuilder xml = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
    try (ZipFile parts = new ZipFile(file.toFile())) {
      assertTrue(parts.size() > 20);
      for (ZipEntry part : parts.stream().toList()) {
        try (InputStream bytes = parts.getInputStream(part)) {
          assertNotNull(xml.parse(bytes).getDocumentElement(), part.getName());
        }
      }
    }
  }

  @Test
  void bytes_repeat_in_another_place() throws IOException {
    Path run = new SmallRun().line(LINE).in(temp.resolve("run"));
    byte[] here = Files.readAllBytes(Written.file(run, Language.JA, temp.resolve("here.xlsx")));
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      Path there = Written.file(run, Language.JA, temp.resolve("there.xlsx"));
      assertArrayEquals(here, Files.readAllBytes(there));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void what_lies_aside_is_for_the_owner_only_and_goes() throws IOException {
    Path aside;
    try (PrivateFolder folder = new PrivateFolder()) {
      File inside = folder.createTempFile("sheet", ".xml");
      Files.writeString(folder.createTempDirectory("poi").toPath().resolve("part"), "x");
      aside = inside.toPath().getParent();
      Set<PosixFilePermission> rights = Files.getPosixFilePermissions(aside);
      assertEquals("rwx------", PosixFilePermissions.toString(rights));
    }
    assertFalse(Files.exists(aside));
  }
}
