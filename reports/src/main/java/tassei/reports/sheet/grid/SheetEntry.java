package tassei.reports.sheet.grid;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.IntFunction;
import tassei.reports.document.Cell;

/** What one cell of a sheet holds. */
public sealed interface SheetEntry {
  SheetEntry NOTHING = new Nothing();

  /** Blank: unknown, or it does not apply. */
  record Nothing() implements SheetEntry {}

  /** Words, never a formula. */
  record Text(String text) implements SheetEntry {}

  /** A number, shown by a format of the workbook. */
  record Amount(BigDecimal exact, Shown shown) implements SheetEntry {}

  /**
   * A sum the reader can follow.
   *
   * @param formula without its equals sign, by the number of its row
   * @param value what it gives, for readers that do not calculate
   */
  record Formula(IntFunction<String> formula, BigDecimal value, Shown shown)
      implements SheetEntry {}

  /**
   * What a formula gives, be it words or a number.
   *
   * @param formula without its equals sign, by the number of its row
   */
  record Told(IntFunction<String> formula, Shown shown) implements SheetEntry {}

  /**
   * What the reader may change.
   *
   * @param format that numbers or words have which are typed there
   */
  record Input(SheetEntry held, String format) implements SheetEntry {}

  record Day(LocalDate day) implements SheetEntry {}

  /** Leads to another sheet. */
  record Link(String text, String sheet) implements SheetEntry {}

  static SheetEntry text(String text) {
    return text.isBlank() ? NOTHING : new Text(text);
  }

  static SheetEntry whole(long number) {
    return number(BigDecimal.valueOf(number), 0);
  }

  /** Null is unknown. */
  static SheetEntry number(BigDecimal exact, int digits) {
    return exact == null ? NOTHING : new Amount(exact, Shown.plain(exact, digits));
  }

  /** With as many digits as it has, but no more than these; null is unknown. */
  static SheetEntry plain(BigDecimal exact, int mostDigits) {
    return exact == null ? NOTHING : number(exact, Shown.digits(exact, mostDigits));
  }

  /** Null is unknown. */
  static SheetEntry year(Integer fiscalYear, String format) {
    return fiscalYear == null
        ? NOTHING
        : new Amount(BigDecimal.valueOf(fiscalYear), Shown.year(format));
  }

  /** A number as the data states it; what is none stays a text. */
  static SheetEntry stated(String text) {
    try {
      BigDecimal exact = new BigDecimal(text);
      return number(exact, Math.max(0, exact.scale()));
    } catch (NumberFormatException none) {
      return text(text);
    }
  }

  /** A day as the data states it; what is none stays a text. */
  static SheetEntry day(String stated) {
    try {
      return new Day(LocalDate.parse(stated));
    } catch (DateTimeException none) {
      return text(stated);
    }
  }

  /** As the documents print it; what they print as a dash is blank, for sheets calculate. */
  static SheetEntry of(Cell cell) {
    if (cell instanceof Cell.Quantity number) {
      return new Amount(number.exact(), Shown.as(number.exact(), number.digits(), number.shown()));
    }
    return cell instanceof Cell.Unknown ? NOTHING : text(cell.shown());
  }
}
