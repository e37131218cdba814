package tassei.reports.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import tassei.reports.ReportDocument;
import tassei.reports.document.Language;
import tassei.reports.model.ReportModel;
import tassei.reports.run.RunFolder;

/** A workbook that was written, read again. */
public record Written(XSSFWorkbook workbook) implements AutoCloseable {
  private static final int HEAD = 3;

  static Path file(Path run, Language language, Path file) throws IOException {
    RunFolder folder = RunFolder.open(run);
    ReportModel model = ReportModel.of(folder);
    ReportWorkbook.write(model, folder, ReportDocument.document(model, language), file);
    return file;
  }

  public static Written of(Path run, Path folder) throws IOException {
    Path file = file(run, Language.JA, folder.resolve("report.ja.xlsx"));
    return again(file);
  }

  /** Only to be read: what is opened to be changed is saved when it is closed. */
  static Written again(Path file) throws IOException {
    try {
      return new Written(new XSSFWorkbook(OPCPackage.open(file.toFile(), PackageAccess.READ)));
    } catch (InvalidFormatException wrong) {
      throw new IOException(wrong);
    }
  }

  public XSSFSheet sheet(String name) {
    return workbook.getSheet(name);
  }

  /** In the row whose first cell says so, below the head that says so. */
  Cell cell(String sheet, String first, String head) {
    for (Row row : sheet(sheet)) {
      if (row.getRowNum() > HEAD && shown(row.getCell(0)).equals(first)) {
        return row.getCell(column(sheet, head));
      }
    }
    throw new AssertionError("no row " + first + " on " + sheet);
  }

  int column(String sheet, String head) {
    for (Cell cell : sheet(sheet).getRow(HEAD)) {
      if (shown(cell).equals(head)) {
        return cell.getColumnIndex();
      }
    }
    throw new AssertionError("no head " + head + " on " + sheet);
  }

  public static String shown(Cell cell) {
    return new DataFormatter(Locale.ROOT).formatCellValue(cell);
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
