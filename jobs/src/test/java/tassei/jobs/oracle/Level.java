package tassei.jobs.oracle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A level, named by its keys joined with +, and what it puts into the templates of a level. */
final class Level {
  static final List<String> BUDGET =
      List.of("ministry", "integrated_project", "programme", "recipient", "account");
  static final List<String> EXECUTION = List.of("ministry", "integrated_project", "programme");
  static final List<String> SCOPE =
      List.of("ministry", "integrated_project", "programme", "disease_area", "phase", "purpose");

  private static final Map<String, String> TERMS =
      Map.of(
          "ministry", "ministries",
          "integrated_project", "projects",
          "programme", "programmes",
          "recipient", "recipients",
          "account", "accounts");

  private static final String OWN_MINISTRY =
      "CASE WHEN NOT coalesce(bool_or(c.ministry <> t.ministry), FALSE) THEN any_value(t.ministry)"
          + " END";

  private final String name;
  private final List<String> keys;

  Level(String name, List<String> known) {
    this.name = name;
    this.keys = name.equals("total") ? List.of() : Arrays.asList(name.split("\\+", -1));
    if (!known.containsAll(keys)) {
      throw new IllegalArgumentException("no such level: " + name + ", keys are " + known);
    }
  }

  /** Fills a template over budget lines: a programme's row has everything below it. */
  String overLines(String template, List<String> columns, boolean printed) {
    boolean byProgramme = keys.contains("programme");
    boolean saysNoMinistry = byProgramme && !keys.contains("ministry");
    Map<String, String> parts =
        Map.ofEntries(
            Map.entry("keys", columns(columns, Level::held)),
            Map.entry("p.names", of("p", columns)),
            Map.entry("s.names", of("s", columns)),
            Map.entry("t.names", of("t", columns)),
            Map.entry(
                "up",
                byProgramme
                    ? "JOIN up u ON u.programme IS NOT DISTINCT FROM l.programme"
                    : "CROSS JOIN (SELECT 0 AS distance, NULL::VARCHAR AS ancestor) u"),
            Map.entry("by_account", String.valueOf(keys.contains("account") && keys.size() > 1)),
            Map.entry("printed", String.valueOf(printed)),
            Map.entry("known", each("s.%1$s <> '(none)'", " AND ", "TRUE")),
            Map.entry("blank", each("l.%1$s IS NULL", " OR ", "FALSE")),
            Map.entry("covers", joined(keys, " AND ", Level::covers)),
            Map.entry("table_ministry", saysNoMinistry ? "t.ministry" : "NULL"),
            Map.entry("own_ministry", saysNoMinistry ? OWN_MINISTRY : "NULL::VARCHAR"),
            Map.entry("alike", joined(BUDGET, ", ", Level::alike)),
            Map.entry("line_fits", joined(BUDGET, " AND ", this::lineFits)),
            Map.entry("control_fits", joined(BUDGET, " AND ", this::controlFits)));
    return filled(template, columns, parts);
  }

  private static String held(String key) {
    return key.equals("programme") ? "u.ancestor" : "l." + key;
  }

  /** An open line agrees with the row's key, or does not name it. */
  private static String covers(String key) {
    return "(l.%s IS NULL OR %s = s.%s)"
        .formatted(key, key.equals("programme") ? "l.ancestor" : held(key), key);
  }

  /** What all the open lines of a row name, where it is one and the same. */
  private static String alike(String key) {
    String one = "count(l.%1$s) = count(*) AND min(l.%1$s) = max(l.%1$s)".formatted(key);
    return "CASE WHEN " + one + " THEN min(l." + key + ") END AS alike_" + key;
  }

  private String lineFits(String key) {
    if (keys.contains(key)) {
      return key.equals("programme") ? "w.programme = opened.programme" : "TRUE";
    }
    return key.equals("programme")
        ? "(w.programme IS NULL OR EXISTS (SELECT 1 FROM up u WHERE u.programme ="
            + " opened.alike_programme AND u.ancestor = w.programme))"
        : "(w.%1$s IS NULL OR coalesce(w.%1$s = opened.alike_%1$s, FALSE))".formatted(key);
  }

  private String controlFits(String key) {
    String terms = "c." + TERMS.get(key);
    String named = keys.contains(key) ? "o." + key : "o.alike_" + key;
    if (key.equals("programme")) {
      String above =
          "SELECT 1 FROM up u WHERE u.programme = %s AND list_contains(%s, u.ancestor)"
              .formatted(named, terms);
      return "(" + terms + " IS NULL OR EXISTS (" + above + "))";
    }
    return "any_of(" + terms + ", " + named + ")";
  }

  /** Fills a template over reports of outcomes, by the columns of the project that reports. */
  String overReports(String template) {
    String keyColumns =
        columns(SCOPE, key -> key.equals("disease_area") ? "a.disease_area" : "p." + key);
    return filled(
        template, SCOPE, Map.of("keys", keyColumns, "national", keys.isEmpty() ? "TRUE" : "FALSE"));
  }

  private String filled(String template, List<String> columns, Map<String, String> parts) {
    List<Map.Entry<String, String>> all = new ArrayList<>(parts.entrySet());
    all.add(Map.entry("level", name));
    all.add(Map.entry("names", String.join(", ", columns)));
    String text = template;
    for (Map.Entry<String, String> part : all) {
      text = text.replace("{{" + part.getKey() + "}}", part.getValue());
    }
    return text;
  }

  private String columns(List<String> columns, Function<String, String> value) {
    return columns.stream()
        .map(
            key ->
                keys.contains(key)
                    ? "coalesce(" + value.apply(key) + ", '(none)') AS " + key
                    : "'' AS " + key)
        .collect(Collectors.joining(", "));
  }

  private static String of(String table, List<String> columns) {
    return joined(columns, ", ", key -> table + "." + key);
  }

  private static String joined(List<String> keys, String glue, Function<String, String> value) {
    return keys.isEmpty() ? "TRUE" : keys.stream().map(value).collect(Collectors.joining(glue));
  }

  private String each(String pattern, String glue, String none) {
    return keys.isEmpty()
        ? none
        : keys.stream().map(key -> String.format(pattern, key)).collect(Collectors.joining(glue));
  }
}
