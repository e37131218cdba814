package tassei.jobs.read;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tassei.contract.column.Keys;
import tassei.jobs.table.Bounds;
import tassei.jobs.table.Budget;
import tassei.jobs.table.Entry;
import tassei.jobs.table.InputTable;
import tassei.jobs.table.Problem;

/** What a cell of a table means, with what is wrong with it where it cannot be read. */
final class CellMeaning {
  static final Pattern SEPARATOR = Pattern.compile("[;；]");
  private static final int SHOWN = 80;
  private static final int NUMBER_SCALE = 8;

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

  private final boolean hasUnit;
  private final Codes codes;

  CellMeaning(InputTable table, Codes codes) {
    this.hasUnit = table.entries().stream().anyMatch(entry -> entry.field().equals(Keys.UNIT));
    this.codes = codes;
  }

  /** Null: it cannot be read. */
  Object value(Entry entry, String written, List<Problem> problems) {
    return switch (entry.cell()) {
      case CODE -> checked(entry, "code", written, CellMeaning::code, CODES, problems);
      case TEXT -> written;
      case LIST -> list(written, item -> item);
      case YEAR -> checked(entry, "year", written, Written::year, YEARS, problems);
      case YEARS -> list(written, item -> yearText(entry, item, problems));
      case DAY -> checked(entry, "date", written, Written::day, DAYS, problems);
      case NUMBER ->
          checked(
              entry, "number", written, CellMeaning::number, "1,818 or 181.8 or ▲4.8", problems);
      case FLAG -> checked(entry, "flag", written, Written::flag, "true or false", problems);
      case WORD -> word(entry, written, problems);
      case REFERENCE -> reference(entry, written, problems);
      case REFERENCES -> list(written, item -> reference(entry, item, problems));
      case MEASURED -> throw new IllegalStateException("measured cells give three values");
    };
  }

  /** The number, the place of its last known digit, and whether it was written with 約. */
  Object[] measured(Entry entry, String written, List<Problem> problems) {
    Optional<Written.Measured> number =
        written.isEmpty() ? Optional.empty() : Written.number(written);
    if (!written.isEmpty() && number.isEmpty()) {
      problems.add(
          broken("number", entry, written, "1,818 or 181.8 or ▲4.8 or 約2.3万" + unitOf(written)));
    }
    return new Object[] {
      number.map(measured -> scaled(measured.value())).orElse(null),
      number.map(measured -> scaled(measured.place())).orElse(null),
      number.map(Written.Measured::about).orElse(null)
    };
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
