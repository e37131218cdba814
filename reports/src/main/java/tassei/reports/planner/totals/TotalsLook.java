package tassei.reports.planner.totals;

import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.BorderFormatting;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.FontFormatting;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import tassei.reports.planner.input.InputFormulas;
import tassei.reports.sheet.grid.Colours;
import tassei.reports.sheet.grid.SheetGrid;

/** How the grid of totals looks: as far as it is filled, which changes with the lines. */
final class TotalsLook {
  private static final int FIRST = TotalsSheet.HEAD + 1;
  private static final int PROJECTS = TotalsSheet.PROJECTS;

  private final SheetConditionalFormatting rules;
  private final int last;
  private final int keyColumn;

  /** Of a grid down to the row of this index and left of the column of keys. */
  TotalsLook(SheetGrid grid, int last, int keyColumn) {
    this.rules = grid.sheet().getSheetConditionalFormatting();
    this.last = last;
    this.keyColumn = keyColumn;
  }

  void set() {
    heads();
    differences();
    String key = "$" + address(keyColumn);
    String isSum =
        "%1$s>=0,OR(%1$s=0,MOD(%1$s,%2$s)=%3$s)"
            .formatted(key, InputFormulas.YEAR, InputFormulas.YEAR - 1);
    everywhere(isSum, rule -> ground(rule, Colours.TOTAL));
    everywhere(key + ">=0," + isDifference(), TotalsLook::line);
  }

  private void heads() {
    ConditionalFormattingRule rule = rules.createConditionalFormattingRule(isProject());
    bold(rule, Colours.INK);
    ground(rule, Colours.HEAD);
    add(rule, TotalsSheet.HEAD, TotalsSheet.HEAD, PROJECTS, keyColumn - 1);
  }

  /** Those that are not zero. */
  private void differences() {
    String amount = address(PROJECTS - 1);
    ConditionalFormattingRule rule =
        rules.createConditionalFormattingRule(
            "AND(%s,ISNUMBER(%s),%s<>0)".formatted(isDifference(), amount, amount));
    bold(rule, Colours.MARK);
    add(rule, FIRST, last, PROJECTS - 1, keyColumn - 1);
  }

  private void everywhere(String condition, Consumer<ConditionalFormattingRule> look) {
    ConditionalFormattingRule names =
        rules.createConditionalFormattingRule("AND(%s)".formatted(condition));
    look.accept(names);
    add(names, FIRST, last, 0, PROJECTS - 1);
    ConditionalFormattingRule projects =
        rules.createConditionalFormattingRule("AND(%s,%s)".formatted(isProject(), condition));
    look.accept(projects);
    add(projects, FIRST, last, PROJECTS, keyColumn - 1);
  }

  private static String isDifference() {
    return "MOD(ROW()-%s,%s)=%s"
        .formatted(FIRST + 1, TotalsSheet.MEASURES, TotalsSheet.MEASURES - 1);
  }

  /** Whether the column of a cell is used. */
  private static String isProject() {
    return CellReference.convertNumToColString(PROJECTS) + "$" + TotalsSheet.HEAD + ">0";
  }

  private static String address(int column) {
    return CellReference.convertNumToColString(column) + (FIRST + 1);
  }

  private void add(ConditionalFormattingRule rule, int first, int last, int left, int right) {
    CellRangeAddress cells = new CellRangeAddress(first, last, left, right);
    rules.addConditionalFormatting(new CellRangeAddress[] {cells}, rule);
  }

  private static void bold(ConditionalFormattingRule rule, String ink) {
    FontFormatting font = rule.createFontFormatting();
    font.setFontStyle(false, true);
    font.setFontColor(Colours.of(ink));
  }

  private static void ground(ConditionalFormattingRule rule, String colour) {
    rule.createPatternFormatting().setFillBackgroundColor(Colours.of(colour));
  }

  private static void line(ConditionalFormattingRule rule) {
    BorderFormatting border = rule.createBorderFormatting();
    border.setBorderBottom(BorderStyle.THIN);
    border.setBottomBorderColor(Colours.of(Colours.MUTED));
  }
}
