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
  String overLines(String template, List<String> columns) {
    boolean byProgramme = keys.contains("programme");
    Map<String, String> parts =
        Map.of(
            "keys",
            columns(columns, key -> key.equals("programme") ? "u.ancestor" : "l." + key),
            "p.names",
            columns.stream().map(key -> "p." + key).collect(Collectors.joining(", ")),
            "up",
            byProgramme
                ? "JOIN up u ON u.programme IS NOT DISTINCT FROM l.programme"
                : "CROSS JOIN (SELECT 0 AS distance, NULL::VARCHAR AS ancestor) u",
            "by_account",
            String.valueOf(keys.contains("account")),
            "known",
            each("scope.%1$s <> '(none)'", " AND ", "TRUE"),
            "covers",
            each("(o.%1$s IS NULL OR o.%1$s = scope.%1$s)", " AND ", "TRUE"),
            "blank",
            each("o.%1$s IS NULL", " OR ", "FALSE"));
    return filled(template, columns, parts);
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

  private String each(String pattern, String glue, String none) {
    return keys.isEmpty()
        ? none
        : keys.stream().map(key -> String.format(pattern, key)).collect(Collectors.joining(glue));
  }
}
