package tassei.reports.planner.edit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import tassei.reports.planner.base.BaseRun;
import tassei.reports.planner.base.InputColumn;

/** What stands in a cell: of a formula, what it gave when the workbook was saved. */
final class Found {
  /** The digits a workbook keeps of a number. */
  private static final MathContext KEPT = new MathContext(BaseRun.DIGITS, RoundingMode.HALF_UP);

  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final int LONGEST = 60;

  private Found() {}

  static Cell cell(Row row, InputColumn column) {
    return row.getCell(column.index(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
  }

  static boolean isBlank(Cell cell) {
    return cell.getCellType() == CellType.BLANK
        || (type(cell) == CellType.STRING && text(cell).isEmpty());
  }

  /** A number that no format makes a date; empty where it is anything else. */
  static Optional<BigDecimal> number(Cell cell) {
    if (type(cell) != CellType.NUMERIC || isUncalculated(cell) || isDate(cell)) {
      return Optional.empty();
    }
    return Optional.of(new BigDecimal(Double.toString(cell.getNumericCellValue())).round(KEPT));
  }

  /** Whether two numbers are one in a workbook. */
  static boolean isSame(BigDecimal one, BigDecimal other) {
    return one.round(KEPT).compareTo(other.round(KEPT)) == 0;
  }

  static boolean isFormula(Cell cell) {
    return cell.getCellType() == CellType.FORMULA;
  }

  /** Blanks as spreadsheets may keep them; empty where the cell holds no text. */
  static String text(Cell cell) {
    return type(cell) == CellType.STRING ? plain(cell.getStringCellValue()) : "";
  }

  static String plain(String text) {
    return BLANKS.matcher(text).replaceAll(" ").strip();
  }

  /** For messages. */
  static String in(Cell cell) {
    String found =
        switch (type(cell)) {
          case STRING -> "text \"" + shortened(cell.getStringCellValue()) + "\"";
          case BOOLEAN -> String.valueOf(cell.getBooleanCellValue()).toUpperCase(Locale.ROOT);
          case ERROR -> "the error " + FormulaError.forInt(cell.getErrorCellValue()).getString();
          case NUMERIC -> numeric(cell);
          default -> "a blank";
        };
    return isFormula(cell) ? "a formula that gives " + found : found;
  }

  private static String numeric(Cell cell) {
    if (isUncalculated(cell)) {
      return "nothing yet (open and save it in a spreadsheet)";
    }
    return number(cell).map(number -> number.stripTrailingZeros().toPlainString()).orElse("a date");
  }

  private static String shortened(String text) {
    String plain = plain(text);
    return plain.codePointCount(0, plain.length()) <= LONGEST
        ? plain
        : plain.substring(0, plain.offsetByCodePoints(0, LONGEST)) + "\u2026";
  }

  private static CellType type(Cell cell) {
    return isFormula(cell) ? cell.getCachedFormulaResultType() : cell.getCellType();
  }

  private static boolean isUncalculated(Cell cell) {
    return isFormula(cell) && ((XSSFCell) cell).getRawValue() == null;
  }

  private static boolean isDate(Cell cell) {
    return DateUtil.isCellDateFormatted(cell);
  }
}
