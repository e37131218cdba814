package tassei.reports.planner;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The grid of totals as a reader sees it who does not calculate: year|ministry|project to yen. */
final class Totals {
  private Totals() {}

  static Map<String, BigDecimal> of(XSSFSheet sheet, String measure) {
    Map<String, BigDecimal> cells = new TreeMap<>();
    Row heads = sheet.getRow(6);
    for (int i = 7; i <= sheet.getLastRowNum(); i++) {
      Row row = sheet.getRow(i);
      if (row != null && text(row, 2).equals(measure)) {
        for (int column = 3; column < heads.getLastCellNum(); column++) {
          Cell cell = row.getCell(column);
          if (cell != null && cell.getCachedFormulaResultType() == CellType.NUMERIC) {
            cells.put(
                text(row, 0) + "|" + text(row, 1) + "|" + text(heads, column),
                new BigDecimal(Double.toString(cell.getNumericCellValue())).stripTrailingZeros());
          }
        }
      }
    }
    return cells;
  }

  private static String text(Row row, int column) {
    return row.getCell(column).getStringCellValue();
  }
}
