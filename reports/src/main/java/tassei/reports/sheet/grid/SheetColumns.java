package tassei.reports.sheet.grid;

import java.math.BigDecimal;
import java.util.function.Function;
import tassei.reports.text.Wording;

/** Columns of one sheet, with the heads its words give them. */
public final class SheetColumns<T> {
  private static final int CODE = 12;
  private static final int LONG_CODE = 32;
  private static final int NUMBER = 11;

  /** Two lines hold a head beside the button of its filter. */
  private static final int HALF_HEAD = 2;

  private static final int DAY = 12;
  private static final int YEAR = 11;

  private final Wording wording;
  private final String topic;

  public SheetColumns(Wording wording, String topic) {
    this.wording = wording;
    this.topic = topic;
  }

  private SheetColumn<T> of(String name, SheetColumn.Room room, Function<T, SheetEntry> entry) {
    String key = "sheet." + topic + ".col." + name;
    String meaning = wording.words().find(key + ".meaning").orElse("");
    String head = wording.say(key);
    int least = Math.max(room.least(), CellText.width(head) / 2 + HALF_HEAD);
    SheetColumn.Room roomy = new SheetColumn.Room(room.kind(), least, Math.max(least, room.most()));
    return new SheetColumn<>(name, head, meaning, roomy, SheetColumn.Print.PAPER, entry);
  }

  /** Words that widen their column up to its most. */
  public SheetColumn<T> words(String name, int least, int most, Function<T, String> words) {
    SheetColumn.Room room = new SheetColumn.Room(SheetColumn.Kind.WORDS, least, most);
    return of(name, room, row -> SheetEntry.text(words.apply(row)));
  }

  public SheetColumn<T> words(String name, int width, Function<T, String> words) {
    return words(name, width, width, words);
  }

  /** Codes have no blank to break at, so they widen their column. */
  public SheetColumn<T> code(String name, Function<T, String> code) {
    return words(name, CODE, LONG_CODE, code);
  }

  public SheetColumn<T> number(String name, int width, Function<T, SheetEntry> number) {
    return of(name, numbers(width), number);
  }

  public SheetColumn<T> number(String name, Function<T, SheetEntry> number) {
    return number(name, NUMBER, number);
  }

  /** With as many digits as it has, but no more than these. */
  public SheetColumn<T> plain(String name, int mostDigits, Function<T, BigDecimal> number) {
    return number(name, row -> SheetEntry.plain(number.apply(row), mostDigits));
  }

  /**
   * Shown as in the documents; the cell holds the number, because readers sort and filter by it.
   */
  public SheetColumn<T> year(String name, Function<T, Integer> fiscalYear) {
    return number(name, YEAR, row -> year(fiscalYear.apply(row)));
  }

  private SheetEntry year(Integer fiscalYear) {
    return fiscalYear == null
        ? SheetEntry.NOTHING
        : SheetEntry.year(fiscalYear, Shown.quoted(wording.years().year(fiscalYear)));
  }

  public SheetColumn<T> day(String name, Function<T, String> stated) {
    return of(name, numbers(DAY), row -> SheetEntry.day(stated.apply(row)));
  }

  private static SheetColumn.Room numbers(int width) {
    return new SheetColumn.Room(SheetColumn.Kind.NUMBERS, width, width);
  }
}
