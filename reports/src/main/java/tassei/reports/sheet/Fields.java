package tassei.reports.sheet;

import java.math.BigDecimal;
import java.util.function.Function;
import tassei.reports.text.Wording;

/** Columns of one sheet, with the heads its words give them. */
final class Fields<T> {
  private static final int CODE = 16;
  private static final int NUMBER = 11;
  private static final int DAY = 12;
  private static final int YEAR = 9;

  private final Wording wording;
  private final String topic;

  Fields(Wording wording, String topic) {
    this.wording = wording;
    this.topic = topic;
  }

  private Field<T> of(String name, int width, Field.Kind kind, Function<T, Entry> entry) {
    String key = "sheet." + topic + ".col." + name;
    String meaning = wording.words().find(key + ".meaning").orElse("");
    return new Field<>(name, wording.say(key), meaning, width, kind, Field.Print.PAPER, entry);
  }

  Field<T> words(String name, int width, Function<T, String> words) {
    return of(name, width, Field.Kind.WORDS, row -> Entry.text(words.apply(row)));
  }

  Field<T> code(String name, Function<T, String> code) {
    return words(name, CODE, code);
  }

  Field<T> number(String name, int width, Function<T, Entry> number) {
    return of(name, width, Field.Kind.NUMBERS, number);
  }

  Field<T> number(String name, Function<T, Entry> number) {
    return number(name, NUMBER, number);
  }

  /** With as many digits as it has, but no more than these. */
  Field<T> plain(String name, int mostDigits, Function<T, BigDecimal> number) {
    return number(name, row -> Entry.plain(number.apply(row), mostDigits));
  }

  Field<T> year(String name, Function<T, Integer> fiscalYear) {
    String format = wording.say("sheet.format.year");
    return number(name, YEAR, row -> Entry.year(fiscalYear.apply(row), format));
  }

  Field<T> day(String name, Function<T, String> stated) {
    return of(name, DAY, Field.Kind.NUMBERS, row -> Entry.day(stated.apply(row)));
  }
}
