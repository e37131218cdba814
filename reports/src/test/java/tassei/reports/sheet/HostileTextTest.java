package tassei.reports.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts that would be something else in a workbook. */
class HostileTextTest {
  @TempDir Path temp;

  private Written written(SmallRun run) throws IOException {
    return Written.of(run.in(temp.resolve("run")), temp);
  }

  @Test
  void what_looks_like_a_formula_stays_a_text() throws IOException {
    for (String hostile : List.of("=1+1", "+1", "-1", "@SUM(A1)", "\tx", "'quoted")) {
      try (Written book = written(new SmallRun().named("'" + hostile))) {
        Cell cell = book.cell("指標", "K1", "指標");
        assertEquals(CellType.STRING, cell.getCellType());
        assertEquals(hostile, cell.getStringCellValue());
        assertTrue(cell.getCellStyle().getQuotePrefixed(), hostile);
      }
    }
  }

  @Test
  void names_of_any_kind_come_back_as_they_were() throws IOException {
    for (String name : List.of("<script>alert('&')</script>", "薬😀", "_x0041_", "a\nb", "ليل")) {
      try (Written book = written(new SmallRun().named(name))) {
        assertEquals(name, book.cell("指標", "K1", "指標").getStringCellValue());
        assertFalse(book.cell("指標", "K1", "指標").getCellStyle().getQuotePrefixed());
      }
    }
  }

  @Test
  void what_no_workbook_can_hold_is_left_out_and_said() throws IOException {
    try (Written book = written(new SmallRun().named("薬\u0000\u000b剤"))) {
      assertEquals("薬剤", book.cell("指標", "K1", "指標").getStringCellValue());
      assertTrue(last(book.sheet("指標")).contains("制御文字を除いた"), last(book.sheet("指標")));
      assertTrue(last(book.sheet("概要")).contains("B5"), last(book.sheet("概要")));
    }
  }

  @Test
  void a_text_longer_than_a_cell_is_cut_and_said() throws IOException {
    try (Written book = written(new SmallRun().source("薬".repeat(40_000)))) {
      String cut = book.cell("照合", "C1", "出典").getStringCellValue();
      assertEquals("薬".repeat(32_766) + "…", cut);
      assertTrue(last(book.sheet("照合")).contains("32,767字で打ち切った"), last(book.sheet("照合")));
    }
  }

  private static String last(XSSFSheet sheet) {
    return sheet.getRow(sheet.getLastRowNum()).getCell(0).getStringCellValue();
  }
}
