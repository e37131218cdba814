package tassei.reports.sheet.grid;

import java.util.Locale;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold.RangeType;
import org.apache.poi.ss.usermodel.DataBarFormatting;
import org.apache.poi.ss.usermodel.FontFormatting;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import tassei.reports.chart.StatusMark;

/** Colours that follow what a cell says; shape and word say the same without them. */
public final class Colouring {
  private final SheetConditionalFormatting sheet;

  private Colouring(SheetConditionalFormatting sheet) {
    this.sheet = sheet;
  }

  public static Colouring of(SheetGrid grid) {
    return new Colouring(grid.sheet().getSheetConditionalFormatting());
  }

  /** A cell begins with the shape of its judgement. */
  public Colouring judgements(CellRangeAddress cells) {
    for (StatusMark status : StatusMark.values()) {
      String rule = String.format(Locale.ROOT, "LEFT(%s,1)=\"%s\"", first(cells), status.shape());
      add(cells, rule, status.colour(), Colours.tint(status.colour()));
    }
    return this;
  }

  public Colouring words(CellRangeAddress cells, String word, String background) {
    String rule = String.format(Locale.ROOT, "%s=\"%s\"", first(cells), word.replace("\"", "\"\""));
    add(cells, rule, Colours.INK, background);
    return this;
  }

  private void add(CellRangeAddress cells, String formula, String ink, String background) {
    ConditionalFormattingRule rule = sheet.createConditionalFormattingRule(formula);
    FontFormatting font = rule.createFontFormatting();
    font.setFontStyle(false, true);
    font.setFontColor(Colours.of(ink));
    rule.createPatternFormatting().setFillBackgroundColor(Colours.of(background));
    sheet.addConditionalFormatting(new CellRangeAddress[] {cells}, rule);
  }

  /** A bar in each cell, full at a hundred. */
  public Colouring percentBars(CellRangeAddress cells) {
    ConditionalFormattingRule rule = sheet.createConditionalFormattingRule(Colours.of(Colours.BAR));
    DataBarFormatting bars = rule.getDataBarFormatting();
    bars.getMinThreshold().setRangeType(RangeType.NUMBER);
    bars.getMinThreshold().setValue(0d);
    bars.getMaxThreshold().setRangeType(RangeType.NUMBER);
    bars.getMaxThreshold().setValue(100d);
    sheet.addConditionalFormatting(new CellRangeAddress[] {cells}, rule);
    return this;
  }

  private static String first(CellRangeAddress cells) {
    return new CellRangeAddress(
            cells.getFirstRow(), cells.getFirstRow(), cells.getFirstColumn(), cells.getLastColumn())
        .formatAsString();
  }
}
