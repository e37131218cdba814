package tassei.reports.explain.address;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tassei.contract.Scope;
import tassei.reports.run.Column;
import tassei.reports.run.RunFolder;
import tassei.reports.run.RunRow;

/** The keys a budget figure is asked for by. */
public record BudgetAddress(Map<Column, String> keys) {
  /** Keys a line is grouped by. */
  public static final List<Column> GROUPING =
      List.of(
          Column.MINISTRY,
          Column.INTEGRATED_PROJECT,
          Column.PROGRAMME,
          Column.RECIPIENT,
          Column.ACCOUNT);

  /** Keys that tell tables of figures apart. */
  public static final List<Column> TABLES =
      List.of(Column.COLLECTION, Column.LEVEL, Column.FISCAL_YEAR, Column.STAGE);

  /** Those that a figure needs, besides its own keys, to be the only one. */
  public static final List<Column> TABLE_KEYS =
      List.of(Column.COLLECTION, Column.FISCAL_YEAR, Column.STAGE);

  /** A value may hold a comma: what follows it is then no key. */
  private static final String BETWEEN = ",(?=[A-Za-z_ ]+=)";

  /** Whether what a line states is the value of a row, or a programme below it. */
  public static boolean holds(RunFolder run, Column key, String wanted, String stated) {
    return switch (key) {
      case PROGRAMME -> run.isWithin(stated, wanted);
      case INTEGRATED_PROJECT ->
          wanted.equals(stated.equals(Scope.OUTSIDE) ? Scope.SHOWN_OUTSIDE : stated);
      default -> wanted.equals(stated);
    };
  }

  /** Short enough to stand before a value. */
  public static String label(Column key) {
    return key == Column.INTEGRATED_PROJECT ? "project" : key.header();
  }

  /** A code with the name of what it stands for. */
  public static String named(RunFolder run, Column key, String code) {
    return run.name(key, code).map(name -> code + "  " + name).orElse(code);
  }

  /** What the keys of a row stand for. */
  public static String names(RunFolder run, RunRow row) {
    return GROUPING.stream()
        .filter(key -> !row.isBlank(key))
        .flatMap(key -> run.name(key, row.text(key)).stream())
        .collect(Collectors.joining(", "));
  }

  public static BudgetAddress parse(String text) {
    Map<Column, String> keys = new EnumMap<>(Column.class);
    if (!text.isBlank()) {
      Arrays.stream(text.split(BETWEEN, -1)).forEach(part -> put(keys, part));
    }
    return new BudgetAddress(keys);
  }

  /** With the codes of what was asked for by name. */
  public BudgetAddress byCodes(RunFolder run) {
    Map<Column, String> codes = new EnumMap<>(Column.class);
    keys.forEach(
        (key, value) ->
            codes.put(
                key,
                key == Column.STAGE ? StageNames.code(value) : Directory.code(run, key, value)));
    return new BudgetAddress(codes);
  }

  /** The same keys in every table, year and stage. */
  public BudgetAddress inAnyTable() {
    Map<Column, String> own = new EnumMap<>(keys);
    TABLES.forEach(own::remove);
    return new BudgetAddress(own);
  }

  /** How a row of these keys is asked for: with these of its table besides. */
  public String addressOf(RunRow rollup, List<Column> table) {
    return Stream.concat(table.stream(), GROUPING.stream().filter(keys::containsKey))
        .map(key -> key.header() + "=" + rollup.text(key))
        .collect(Collectors.joining(",", "budget:", ""));
  }

  private static void put(Map<Column, String> keys, String part) {
    int equals = part.indexOf('=');
    if (equals < 0) {
      throw UnknownFigure.withForms("\"" + part.strip() + "\" is not <key>=<value>.");
    }
    Column key = key(part.substring(0, equals).strip());
    String value = part.substring(equals + 1).strip();
    if (keys.put(key, key == Column.FISCAL_YEAR ? year(value) : value) != null) {
      throw UnknownFigure.withForms(key.header() + " is given twice.");
    }
    if (value.isEmpty()) {
      throw UnknownFigure.withForms(
          key.header()
              + " has no value; for what is not stated: "
              + key.header()
              + "="
              + Scope.NONE);
    }
  }

  private static Column key(String name) {
    Optional<Column> among = named(TABLES, name).or(() -> named(GROUPING, name));
    return among.orElseThrow(() -> UnknownFigure.withForms("\"" + name + "\" is not a key."));
  }

  private static Optional<Column> named(List<Column> columns, String name) {
    return columns.stream().filter(column -> column.header().equalsIgnoreCase(name)).findFirst();
  }

  private static String year(String value) {
    return FiscalYearSpelling.of(value)
        .orElseThrow(() -> UnknownFigure.withForms("\"" + value + "\" is not a fiscal year."));
  }

  /** Of exactly these keys; where a level is named, keys not given are any. */
  public boolean fits(RunRow rollup) {
    return isOfLevel(rollup)
        && keys.entrySet().stream().allMatch(key -> rollup.is(key.getKey(), key.getValue()));
  }

  /** Whether a row is grouped by the keys asked for, whatever their values. */
  boolean isOfLevel(RunRow rollup) {
    if (keys.containsKey(Column.LEVEL)) {
      return rollup.is(Column.LEVEL, keys.get(Column.LEVEL));
    }
    return GROUPING.stream().allMatch(key -> keys.containsKey(key) != rollup.isBlank(key));
  }
}
