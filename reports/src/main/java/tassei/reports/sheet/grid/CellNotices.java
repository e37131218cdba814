package tassei.reports.sheet.grid;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import tassei.reports.text.Wording;

/** What a sheet could not hold as it was: counted, with the first place, and said on the sheet. */
public final class CellNotices {
  private final String sheet;
  private long cut;
  private String firstCut = "";
  private long cleaned;
  private String firstCleaned = "";

  CellNotices(String sheet) {
    this.sheet = sheet;
  }

  void read(CellText text, int row, int column) {
    String place = new CellReference(row, column).formatAsString();
    if (text.cut()) {
      cut++;
      firstCut = firstCut.isEmpty() ? place : firstCut;
    }
    if (text.cleaned()) {
      cleaned++;
      firstCleaned = firstCleaned.isEmpty() ? place : firstCleaned;
    }
  }

  public List<String> said(Wording wording) {
    List<String> said = new ArrayList<>();
    if (cut > 0) {
      said.add(wording.say("sheet.notice.cut", sheet, firstCut, cut, CellText.LONGEST));
    }
    if (cleaned > 0) {
      said.add(wording.say("sheet.notice.cleaned", sheet, firstCleaned, cleaned));
    }
    return said;
  }
}
