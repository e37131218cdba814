package tassei.reports.planner;

import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import tassei.reports.document.Language;
import tassei.reports.planner.base.RefusedSheet;

/** What a planner's sheet says of itself, where no reader of it looks. */
record SheetIdentity(String base, Language language) {
  private static final String SHEET = "tassei";
  private static final String KIND = "tassei planner sheet 1";

  void write(Workbook workbook) {
    Sheet sheet = workbook.createSheet(SHEET);
    String[] facts = {KIND, base, language.code()};
    for (int i = 0; i < facts.length; i++) {
      sheet.createRow(i).createCell(0).setCellValue(facts[i]);
    }
    workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
  }

  static SheetIdentity of(Workbook workbook) {
    Sheet sheet = workbook.getSheet(SHEET);
    if (sheet == null || !text(sheet, 0).equals(KIND) || text(sheet, 1).isEmpty()) {
      throw new RefusedSheet(
          "the workbook is not a planner's sheet of this version of tassei: whatif --sheet writes"
              + " one");
    }
    return new SheetIdentity(text(sheet, 1), language(text(sheet, 2)));
  }

  private static Language language(String code) {
    for (Language language : Language.values()) {
      if (language.code().equals(code)) {
        return language;
      }
    }
    throw new RefusedSheet(
        "the workbook is damaged: sheet %s names no language in A3: whatif --sheet writes a new one"
            .formatted(SHEET));
  }

  /** That what is compared is what was edited. */
  void requireBase(String run) {
    if (!base.equals(run)) {
      throw new RefusedSheet(
          String.format(
              Locale.ROOT,
              "%s!A2: the sheet was written from run %s and is compared with run %s: name %s as"
                  + " --base, or write a sheet of %s",
              SHEET,
              base,
              run,
              base,
              run));
    }
  }

  private static String text(Sheet sheet, int row) {
    Row held = sheet.getRow(row);
    Cell cell = held == null ? null : held.getCell(0);
    return cell != null && cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "";
  }
}
