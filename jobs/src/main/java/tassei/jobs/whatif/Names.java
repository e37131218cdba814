package tassei.jobs.whatif;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import tassei.contract.column.Keys;
import tassei.jobs.read.Codes;
import tassei.jobs.read.Written;
import tassei.jobs.yaml.Section;

/** What a scenario may call the codes of the base: its ministries, projects, programmes … */
public final class Names {
  private static final Map<String, String> TABLES =
      Map.of(
          "ministry", "ministries",
          "integrated_project", "integrated_projects",
          "programme", "programmes");

  /** As tables of a run and as inputs write it: in none of the plan's projects. */
  private static final Set<String> OUTSIDE = Set.of(Keys.OUTSIDE, "(" + Keys.OUTSIDE + ")");

  private final Codes codes;
  private final Function<String, List<String>> upFrom;
  private final BaseLines base;
  private final Map<String, Set<String>> values = new HashMap<>();

  /**
   * @param codes of ministries, integrated projects and programmes, with names and aliases
   * @param upFrom a programme and those above it
   * @param base whose collections, recipients, accounts and stages are known
   */
  public Names(Codes codes, Function<String, List<String>> upFrom, BaseLines base) {
    this.codes = codes;
    this.upFrom = upFrom;
    this.base = base;
  }

  /** Found out for columns that are asked for, because a base may have a hundred thousand keys. */
  private Set<String> values(String column) {
    return values.computeIfAbsent(
        column,
        any -> {
          Set<String> known = new HashSet<>();
          base.keys().forEach(key -> known.addAll(key.values(column)));
          return known;
        });
  }

  /** A code by what is written; throws what a section notes as a problem. */
  String code(String column, String written) {
    String plain = Written.plain(written);
    if (plain.equals(LineKey.BLANK)) {
      return LineKey.BLANK;
    }
    if (column.equals("integrated_project") && OUTSIDE.contains(plain)) {
      return Keys.OUTSIDE;
    }
    String table = TABLES.get(column);
    if (table == null) {
      return Section.accept(values(column).contains(plain), plain, known(column));
    }
    Section.accept(
        !codes.isAmbiguous(table, written),
        written,
        "a code of " + table + "; this name is shared");
    return codes
        .of(table, written)
        .orElseThrow(() -> new Section.Unacceptable("a code, name or alias of " + table));
  }

  boolean knows(String column, String value) {
    return values(column).contains(value);
  }

  /** A programme and those above it. */
  public List<String> upFrom(String programme) {
    return upFrom.apply(programme);
  }

  String known(String column) {
    List<String> shown = values(column).stream().sorted().limit(30).toList();
    return "one of " + String.join(", ", shown);
  }
}
