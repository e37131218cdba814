package tassei.reports.planner.input;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidation.ErrorStyle;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import tassei.reports.planner.base.BaseRun;
import tassei.reports.planner.base.InputColumn;
import tassei.reports.planner.base.Key;
import tassei.reports.sheet.grid.SheetGrid;
import tassei.reports.sheet.grid.TableSheet;
import tassei.reports.text.Wording;

/** What a spreadsheet lets a planner type into the yellow cells of the lines. */
final class InputRules {
  private static final String MOST_YEN = "9".repeat(BaseRun.DIGITS);

  private final SXSSFSheet sheet;
  private final DataValidationHelper helper;
  private final Wording wording;
  private final int firstSpare;
  private final int last;

  private InputRules(SheetGrid grid, BaseRun base) {
    this.sheet = grid.sheet();
    this.helper = sheet.getDataValidationHelper();
    this.wording = base.wording();
    this.firstSpare = TableSheet.FIRST + base.lines().size();
    this.last = firstSpare + LineSheetRow.SPARES - 1;
  }

  static void set(SheetGrid grid, BaseRun base) {
    InputRules rules = new InputRules(grid, base);
    rules.amounts();
    rules.years();
    for (Key key : Key.values()) {
      rules.list(key);
    }
  }

  private void amounts() {
    DataValidationConstraint whole =
        helper.createIntegerConstraint(OperatorType.BETWEEN, "0", MOST_YEN);
    add(whole, InputColumn.SCENARIO, TableSheet.FIRST, ErrorStyle.STOP, "yen");
  }

  private void years() {
    DataValidationConstraint whole =
        helper.createIntegerConstraint(
            OperatorType.BETWEEN,
            String.valueOf(InputFormulas.FIRST_YEAR),
            String.valueOf(InputFormulas.LAST_YEAR));
    add(whole, InputColumn.YEAR, firstSpare, ErrorStyle.STOP, "year");
  }

  /** A name may be typed that the list does not show, so a spreadsheet warns and does not stop. */
  private void list(Key key) {
    add(
        helper.createFormulaListConstraint("list_" + key.word()),
        InputColumn.of(key),
        firstSpare,
        ErrorStyle.WARNING,
        "list");
  }

  private void add(
      DataValidationConstraint what, InputColumn column, int from, int style, String words) {
    CellRangeAddressList cells =
        new CellRangeAddressList(from, last, column.index(), column.index());
    DataValidation rule = helper.createValidation(what, cells);
    String accepted = wording.say("sheet.whatif.rule." + words);
    rule.setErrorStyle(style);
    rule.createErrorBox(wording.say("sheet.whatif.rule"), accepted);
    rule.setShowErrorBox(true);
    rule.setEmptyCellAllowed(true);
    sheet.addValidationData(rule);
  }
}
