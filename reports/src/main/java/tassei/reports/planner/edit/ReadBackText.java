package tassei.reports.planner.edit;

import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import tassei.reports.sheet.grid.CellText;

/** A text as it comes back from a cell it was written into. */
final class ReadBackText {
  private ReadBackText() {}

  static String in(String text) {
    return new XSSFRichTextString(CellText.of(text).stored()).getString();
  }
}
