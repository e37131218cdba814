package tassei.reports.sheet.grid;

import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** A sheet written row by row, from the top. */
public final class SheetGrid {
  private static final int UNITS = 256;
  private static final int WIDEST = 120;
  private static final int MARGIN = 2;
  private static final float LINE = 16f;
  private static final float TALLEST = 409f;

  private final SXSSFSheet sheet;
  private final Styles styles;
  private final CellNotices notices;
  private final Map<Integer, Integer> widths = new TreeMap<>();
  private SXSSFRow row;
  private int next;

  SheetGrid(SXSSFSheet sheet, Styles styles) {
    this.sheet = sheet;
    this.styles = styles;
    this.notices = new CellNotices(sheet.getSheetName());
  }

  public SXSSFSheet sheet() {
    return sheet;
  }

  public String name() {
    return sheet.getSheetName();
  }

  public CellNotices notices() {
    return notices;
  }

  /** Index of the row that comes next. */
  public int next() {
    return next;
  }

  /** Begins the next row, one line high. */
  public SheetGrid row() {
    return row(1);
  }

  /** Readers do not agree on fitting rows to their words, so each row has its height. */
  public SheetGrid row(int lines) {
    return row(Math.min(TALLEST, lines * LINE + 2f));
  }

  public SheetGrid row(float points) {
    row = sheet.createRow(next++);
    row.setHeightInPoints(points);
    return this;
  }

  public void skip() {
    skip(1);
  }

  public void skip(int rows) {
    next += rows;
  }

  public SheetGrid put(int column, String text, Look.Face face) {
    return put(column, SheetEntry.text(text), face);
  }

  public SheetGrid put(int column, SheetEntry entry, Look.Face face) {
    return put(column, entry, face, 0);
  }

  SheetGrid put(int column, SheetEntry entry, Look.Face face, int indent) {
    if (entry instanceof SheetEntry.Input input) {
      return input(column, input);
    }
    SXSSFCell cell = row.createCell(column);
    if (entry instanceof SheetEntry.Text words) {
      write(cell, words.text(), face, indent);
    } else if (entry instanceof SheetEntry.Amount number) {
      cell.setCellValue(number.exact().doubleValue());
      show(cell, number.shown(), face);
    } else if (entry instanceof SheetEntry.Formula formula) {
      cell.setCellFormula(formula.formula().apply(row.getRowNum() + 1));
      cell.setCellValue(formula.value().doubleValue());
      show(cell, formula.shown(), face);
    } else if (entry instanceof SheetEntry.Day day) {
      cell.setCellValue(day.day());
      show(cell, new Shown(Look.DAY, Look.DAY.length()), face);
    } else if (entry instanceof SheetEntry.Told told) {
      cell.setCellFormula(told.formula().apply(row.getRowNum() + 1));
      show(cell, told.shown(), face);
    } else if (entry instanceof SheetEntry.Link link) {
      link(cell, link);
    } else if (face.isInTable()) {
      cell.setCellStyle(styles.of(new Look(face, "", false, 0)));
    }
    return this;
  }

  private SheetGrid input(int column, SheetEntry.Input input) {
    put(column, input.held(), Look.Face.INPUT, 0);
    SXSSFCell cell = row.getCell(column);
    cell.setCellStyle(styles.of(new Look(Look.Face.INPUT, input.format(), false, 0)));
    return this;
  }

  private void write(SXSSFCell cell, String raw, Look.Face face, int indent) {
    CellText text = CellText.of(raw);
    notices.read(text, cell.getRowIndex(), cell.getColumnIndex());
    cell.setCellValue(text.stored());
    cell.setCellStyle(styles.of(new Look(face, "", text.looksActive(), indent)));
  }

  private void show(SXSSFCell cell, Shown shown, Look.Face face) {
    cell.setCellStyle(styles.of(new Look(face, shown.format(), false, 0)));
    widen(cell.getColumnIndex(), shown.width());
  }

  private void link(SXSSFCell cell, SheetEntry.Link link) {
    write(cell, link.text(), Look.Face.LINK, 0);
    Hyperlink there =
        sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
    there.setAddress("'" + link.sheet() + "'!A1");
    cell.setHyperlink(there);
  }

  /** At least so many characters wide. */
  public void widen(int column, int characters) {
    widths.merge(column, characters, Math::max);
  }

  public void setWidths() {
    int most = SpreadsheetVersion.EXCEL2007.getMaxColumns();
    widths.forEach(
        (column, width) -> {
          if (column < most) {
            sheet.setColumnWidth(column, (Math.min(width, WIDEST) + MARGIN) * UNITS);
          }
        });
  }
}
