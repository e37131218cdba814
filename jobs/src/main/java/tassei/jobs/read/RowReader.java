package tassei.jobs.read;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tassei.contract.column.Field;
import tassei.contract.column.Keys;
import tassei.figures.input.Origin;
import tassei.jobs.table.Bounds;
import tassei.jobs.table.Budget;
import tassei.jobs.table.Entry;
import tassei.jobs.table.InputColumns;
import tassei.jobs.table.InputRow;
import tassei.jobs.table.InputTable;
import tassei.jobs.table.Problem;

/** One row of cells into typed values, with every cell that cannot be read named. */
final class RowReader {
  static final Pattern SEPARATOR = Pattern.compile("[;；]");
  private static final int SHOWN = 80;
  private static final int NUMBER_SCALE = 8;

  /** As many as there are days of twenty-five years. */
  private static final int MEANINGS = 10_000;

  private static final String CODES = "up to " + Bounds.CODE_CHARACTERS + " of A-Z a-z 0-9 _ . -";
  private static final String YEARS =
      "2021, FY2021, 令和3年度, R3 (from " + Bounds.FIRST_YEAR + " to " + Bounds.LAST_YEAR + ")";
  private static final String DAYS =
      "2024-03-31 (from " + Bounds.FIRST_DAY + " to " + Bounds.LAST_DAY + ")";

  /** The longer first: 億円 ends with 円, which would leave a number in 億. */
  private static final List<String> UNITS =
      Stream.concat(Budget.MONEY_UNITS.stream(), Stream.of("％", "%"))
          .sorted(Comparator.comparing(String::length).reversed())
          .toList();

  private final List<Entry> entries;
  private final InputColumns columns;
  private final boolean hasUnit;
  private final Codes codes;

  /** Of each column, what cells mean that come again and again: they are read once. */
  private final List<Map<String, Object>> meanings = new ArrayList<>();

  /** The same of words of a column's dictionary, by their number. */
  private final List<WordMeanings> words = new ArrayList<>();

  /** Where the value of each column stands: of a measured one, three stand side by side. */
  private final int[] places;

  private final int width;

  RowReader(InputTable table, Codes codes) {
    this.entries = table.entries();
    this.columns = new InputColumns(table);
    this.hasUnit = table.entries().stream().anyMatch(entry -> entry.field().equals(Keys.UNIT));
    this.codes = codes;
    this.places = table.places();
    this.width = table.valueFields().size();
    for (int i = 0; i < places.length; i++) {
      meanings.add(new HashMap<>());
      words.add(new WordMeanings());
    }
  }

  boolean isOf(InputTable table) {
    return columns.table().equals(table);
  }

  /** The cells are in the table's own order; a cell the file does not have is blank. */
  InputRow read(RawRow raw) {
    Object[] values = new Object[width];
    List<Problem> problems = new ArrayList<>(0);
    for (int i = 0; i < places.length; i++) {
      readCell(i, raw.cells().get(i), raw.word(i), values, problems);
    }
    if (raw.wrongLength()) {
      problems = List.of(wrongLength(raw));
    }
    return new InputRow(
        columns,
        values,
        new Origin(raw.file(), raw.record()),
        raw.otherCells(),
        raw.cells(),
        List.copyOf(problems));
  }

  /** Which of the table's columns it is. */
  int numberOf(Field column) {
    return entries.stream().map(Entry::field).toList().indexOf(column);
  }

  /** What a cell of one column means; null: nothing, or it cannot be read. */
  Object value(int column, String cell) {
    Object[] values = new Object[width];
    readCell(column, cell, -1, values, new ArrayList<>(0));
    return values[places[column]];
  }

  /** Behind a cell too many or too few every cell stands in another's place. */
  private static Problem wrongLength(RawRow raw) {
    String hint =
        raw.found() > raw.wanted()
            ? " (a number or text with a comma needs quotes: \"1,818\")"
            : "";
    return new Problem("cell-count", "", raw.found() + " cells", raw.wanted() + " cells" + hint);
  }

  private void readCell(
      int column, String cell, int word, Object[] values, List<Problem> problems) {
    Object known = word < 0 ? null : words.get(column).get(word);
    if (known != null) {
      values[places[column]] = known;
      return;
    }
    int before = problems.size();
    Entry entry = entries.get(column);
    String written = cell == null || cell.isBlank() ? entry.fallback() : cell.strip();
    boolean blank = written.isEmpty();
    if (blank && entry.required()) {
      problems.add(new Problem("required", entry.name(), "", "a value"));
    }
    if (entry.cell() == Entry.Cell.MEASURED) {
      readMeasured(column, written, values, problems);
    } else if (!blank) {
      Object meant = meaning(column, written, problems);
      values[places[column]] = meant;
      if (word >= 0 && problems.size() == before) {
        words.get(column).put(word, meant);
      }
    }
  }

  /** A cell with a problem is read again, so that each row has its own. */
  private Object meaning(int column, String written, List<Problem> problems) {
    Entry entry = entries.get(column);
    if (entry.cell() == Entry.Cell.TEXT) {
      return written;
    }
    Map<String, Object> known = meanings.get(column);
    Object meant = known.get(written);
    if (meant == null) {
      int before = problems.size();
      meant = value(entry, written, problems);
      if (known.size() < MEANINGS && problems.size() == before) {
        known.put(written, meant);
      }
    }
    return meant;
  }

  private Object value(Entry entry, String written, List<Problem> problems) {
    return switch (entry.cell()) {
      case CODE -> checked(entry, "code", written, RowReader::code, CODES, problems);
      case TEXT -> written;
      case LIST -> list(written, item -> item);
      case YEAR -> checked(entry, "year", written, Written::year, YEARS, problems);
      case YEARS -> list(written, item -> yearText(entry, item, problems));
      case DAY -> checked(entry, "date", written, Written::day, DAYS, problems);
      case NUMBER ->
          checked(entry, "number", written, RowReader::number, "1,818 or 181.8 or ▲4.8", problems);
      case FLAG -> checked(entry, "flag", written, Written::flag, "true or false", problems);
      case WORD -> word(entry, written, problems);
      case REFERENCE -> reference(entry, written, problems);
      case REFERENCES -> list(written, item -> reference(entry, item, problems));
      case MEASURED -> throw new IllegalStateException("measured cells give three values");
    };
  }

  private void readMeasured(
      int column, String written, Object[] values, List<Problem> problems) {
    Entry entry = entries.get(column);
    Optional<Written.Measured> number =
        written.isEmpty() ? Optional.empty() : Written.number(written);
    if (!written.isEmpty() && number.isEmpty()) {
      problems.add(
          broken("number", entry, written, "1,818 or 181.8 or ▲4.8 or 約2.3万" + unitOf(written)));
    }
    int place = places[column];
    values[place] = number.map(measured -> scaled(measured.value())).orElse(null);
    values[place + 1] = number.map(measured -> scaled(measured.place())).orElse(null);
    values[place + 2] = number.map(Written.Measured::about).orElse(null);
  }

  /** A unit behind the number has a column of its own. */
  private String unitOf(String written) {
    String plain = Written.plain(written);
    return UNITS.stream()
        .filter(unit -> hasUnit && plain.endsWith(unit))
        .filter(
            unit -> Written.number(plain.substring(0, plain.length() - unit.length())).isPresent())
        .findFirst()
        .map(unit -> " (the unit " + unit + " belongs into column unit)")
        .orElse("");
  }

  private String word(Entry entry, String written, List<Problem> problems) {
    String word = Written.plain(written);
    for (String known : entry.words()) {
      if (known.equalsIgnoreCase(word)) {
        return known;
      }
    }
    problems.add(broken("vocabulary", entry, written, String.join(", ", entry.words())));
    return null;
  }

  private String reference(Entry entry, String written, List<Problem> problems) {
    String plain = Written.plain(written);
    if (entry.words().contains(plain)) {
      return plain;
    }
    String table = entry.refersTo();
    if (codes.isAmbiguous(table, plain)) {
      problems.add(broken("ambiguous-name", entry, written, "a code of " + table));
      return null;
    }
    Optional<String> code = codes.of(table, plain);
    if (code.isEmpty()) {
      problems.add(broken("reference", entry, written, codes.accepted(table)));
    }
    return code.orElse(null);
  }

  private String yearText(Entry entry, String written, List<Problem> problems) {
    Integer year = checked(entry, "year", written, Written::year, YEARS, problems);
    return year == null ? null : Integer.toString(year);
  }

  private static String list(String written, Function<String, String> item) {
    List<String> items = new ArrayList<>();
    for (String part : SEPARATOR.split(written, -1)) {
      String value = part.isBlank() ? null : item.apply(part.strip());
      if (value != null) {
        items.add(value);
      }
    }
    return items.isEmpty() ? null : String.join(";", new LinkedHashSet<>(items));
  }

  private static <T> T checked(
      Entry entry,
      String rule,
      String written,
      Function<String, Optional<T>> read,
      String accepted,
      List<Problem> problems) {
    Optional<T> value = read.apply(written);
    if (value.isEmpty()) {
      problems.add(broken(rule, entry, written, accepted));
    }
    return value.orElse(null);
  }

  private static Optional<String> code(String written) {
    return Optional.of(Written.plain(written)).filter(Written::isCode);
  }

  private static Optional<BigDecimal> number(String written) {
    return Written.number(written).map(measured -> scaled(measured.value()));
  }

  private static BigDecimal scaled(BigDecimal value) {
    return value.setScale(NUMBER_SCALE, RoundingMode.UNNECESSARY);
  }

  /** A character beyond the first plane stays whole. */
  private static String cut(String found) {
    boolean isHalf = Character.isHighSurrogate(found.charAt(SHOWN - 1));
    return found.substring(0, isHalf ? SHOWN - 1 : SHOWN);
  }

  private static Problem broken(String rule, Entry entry, String found, String accepted) {
    String shown = found.length() > SHOWN ? cut(found) + "…" : found;
    return new Problem(rule, entry.name(), shown, accepted);
  }
}
