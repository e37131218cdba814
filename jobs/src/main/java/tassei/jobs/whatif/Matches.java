package tassei.jobs.whatif;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tassei.jobs.read.Written;
import tassei.jobs.yaml.Node;
import tassei.jobs.yaml.Section;

/** Reads which lines are meant: { ministry: 文科省, fiscal_year: 令和3年度-令和6年度 }. */
final class Matches {
  private static final String STAGE = "initial";
  private static final Pattern RANGE = Pattern.compile("(.+?)\\s*(?:-|–|~|〜|～|から)\\s*(.+)");
  private static final String YEARS = "fiscal years: 2021, 令和3年度, R3, or a range 2021-2025";

  private final Names names;
  private final BiConsumer<Integer, String> problems;

  Matches(Names names, BiConsumer<Integer, String> problems) {
    this.names = names;
    this.problems = problems;
  }

  /** Only the initial budget is meant where no stage is named. */
  Match read(String path, Section where) {
    where.knows(LineKey.COLUMNS);
    Map<String, Set<String>> columns = new TreeMap<>();
    for (String column : where.keys()) {
      if (LineKey.COLUMNS.contains(column)) {
        columns.put(column, where.value(column, Set.of(), node -> values(path, column, node)));
      }
    }
    columns.putIfAbsent("stage", Set.of(STAGE));
    return new Match(columns);
  }

  private Set<String> values(String path, String column, Node node) {
    List<Node> items = node.isList() ? node.items() : List.of(node);
    Section.accept(!items.isEmpty(), items, "at least one value");
    Set<String> values = new LinkedHashSet<>();
    for (Node item : items) {
      try {
        values.addAll(value(column, Section.text(item)));
      } catch (Section.Unacceptable refused) {
        String message = path + column + ": found " + item.shown() + "; accepted: ";
        problems.accept(item.line(), message + refused.getMessage());
      }
    }
    return values;
  }

  private Set<String> value(String column, String written) {
    return column.equals("fiscal_year") ? years(written) : Set.of(names.code(column, written));
  }

  private static Set<String> years(String written) {
    Matcher range = RANGE.matcher(Written.plain(written));
    int first = year(range.matches() ? range.group(1) : written);
    int last = range.matches() ? year(range.group(2)) : first;
    Section.accept(first <= last && last - first < 200, first, YEARS);
    Set<String> years = new LinkedHashSet<>();
    for (int year = first; year <= last; year++) {
      years.add(Integer.toString(year));
    }
    return years;
  }

  static int year(String written) {
    return Written.year(written).orElseThrow(() -> new Section.Unacceptable(YEARS));
  }
}
