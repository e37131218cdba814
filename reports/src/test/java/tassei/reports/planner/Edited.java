package tassei.reports.planner;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A planner's sheet in the hands of somebody. */
final class Edited implements AutoCloseable {
  private final XSSFWorkbook workbook;

  private Edited(XSSFWorkbook workbook) {
    this.workbook = workbook;
  }

  static Edited of(Path file) throws IOException {
    try (InputStream bytes = Files.newInputStream(file)) {
      return new Edited(new XSSFWorkbook(bytes));
    }
  }

  XSSFWorkbook workbook() {
    return workbook;
  }

  /** The sheet of lines. */
  XSSFSheet lines() {
    return workbook.getSheetAt(1);
  }

  XSSFSheet totals() {
    return workbook.getSheetAt(2);
  }

  Cell cell(String address) {
    return cell(lines(), address);
  }

  static Cell cell(XSSFSheet sheet, String address) {
    CellReference place = new CellReference(address);
    return sheet
        .getRow(place.getRow())
        .getCell(place.getCol(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
  }

  Edited number(String address, double value) {
    cell(address).setCellValue(value);
    return this;
  }

  Edited text(String address, String value) {
    setText(cell(address), value);
    return this;
  }

  /** POI keeps the old text of a cell that holds it inside, unless the cell is emptied first. */
  static void setText(Cell cell, String value) {
    cell.setBlank();
    cell.setCellValue(value);
  }

  Edited formula(String address, String formula) {
    cell(address).setCellFormula(formula);
    return this;
  }

  /**
   * collection|year|stage|ministry|project|programme|recipient|account|yen; blank cells are left.
   */
  Edited spare(int row, String typed) {
    String[] cells = typed.split("\\|", -1);
    String columns = "CDEFGHIJM";
    for (int i = 0; i < cells.length; i++) {
      String address = columns.charAt(i) + String.valueOf(row);
      boolean isNumber = i == 1 || i == columns.length() - 1;
      if (!cells[i].isEmpty() && isNumber) {
        number(address, Double.parseDouble(cells[i]));
      } else if (!cells[i].isEmpty()) {
        text(address, cells[i]);
      }
    }
    return this;
  }

  /** As a spreadsheet does before it saves. */
  Edited calculated() {
    XSSFFormulaEvaluator.evaluateAllFormulaCells(workbook);
    return this;
  }

  Path in(Path file) throws IOException {
    try (OutputStream bytes = Files.newOutputStream(file)) {
      workbook.write(bytes);
    }
    return file;
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
