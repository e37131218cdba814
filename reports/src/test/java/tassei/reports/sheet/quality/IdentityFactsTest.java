package tassei.reports.sheet.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tassei.reports.sheet.SmallRun;
import tassei.reports.sheet.Written;

class IdentityFactsTest {
  @TempDir Path temp;

  @Test
  void what_identifies_the_run_stands_on_the_last_sheet_alone() throws IOException {
    try (Written book = Written.of(new SmallRun().in(temp.resolve("run")), temp)) {
      for (String name : List.of("run_id", "data_hash")) {
        AreaReference place =
            new AreaReference(
                book.workbook().getName(name).getRefersToFormula(), SpreadsheetVersion.EXCEL2007);
        assertEquals("注記", place.getFirstCell().getSheetName());
        String value = shownAt(book, place.getFirstCell());
        for (int i = 0; i < book.workbook().getNumberOfSheets() - 1; i++) {
          XSSFSheet sheet = book.workbook().getSheetAt(i);
          assertFalse(sheet.getFooter().getLeft().contains(value), sheet.getSheetName());
          for (Row row : sheet) {
            row.forEach(cell -> assertFalse(Written.shown(cell).contains(value), value));
          }
        }
      }
    }
  }

  private static String shownAt(Written book, CellReference at) {
    Row row = book.sheet(at.getSheetName()).getRow(at.getRow());
    return Written.shown(row.getCell(at.getCol()));
  }
}
