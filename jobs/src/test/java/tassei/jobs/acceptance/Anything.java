package tassei.jobs.acceptance;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;

/** Scenarios at random that can be, about the lines of a run. */
final class Anything {
  private Anything() {}

  /** A change, an addition, and two new lines with the same keys. */
  static String scenario(List<Map<String, String>> lines, Random random) {
    Map<String, String> one = any(lines, random);
    Map<String, String> other = any(lines, random);
    Map<String, String> third = any(lines, random);
    return "adjustments:\n"
        + ("  - change: " + (random.nextInt(120) - 60) + ".5%\n    where: " + part(one, random))
        + ("  - add: " + (1 + random.nextInt(999_999)) + "円\n    where: " + whole(other))
        + line(third, 1 + random.nextInt(999_999))
        + line(third, 1 + random.nextInt(999_999));
  }

  private static Map<String, String> any(List<Map<String, String>> lines, Random random) {
    List<Map<String, String>> known =
        lines.stream()
            .filter(line -> line.get("why_not").isEmpty() && line.get("counted_yen").length() > 3)
            .toList();
    return known.get(random.nextInt(known.size()));
  }

  /** Some of the keys of a line. */
  private static String part(Map<String, String> line, Random random) {
    List<String> columns =
        List.of("fiscal_year", "ministry", "integrated_project", "programme", "recipient");
    StringBuilder where = new StringBuilder("{ stage: " + line.get("stage"));
    for (String column : columns) {
      if (random.nextBoolean() && !line.get(column).isEmpty()) {
        where.append(", ").append(column).append(": ").append(line.get(column));
      }
    }
    return where + " }\n";
  }

  /** Everything of its table and ministry: sums are of one collection and stage. */
  private static String whole(Map<String, String> line) {
    String ministry = line.get("ministry").isEmpty() ? "(none)" : line.get("ministry");
    return "{ collection: %s, stage: %s, fiscal_year: %s, ministry: %s }\n"
        .formatted(line.get("collection"), line.get("stage"), line.get("fiscal_year"), ministry);
  }

  private static String line(Map<String, String> like, int yen) {
    StringBuilder keys = new StringBuilder();
    for (String column :
        new TreeSet<>(
            List.of("collection", "fiscal_year", "stage", "ministry", "programme", "account"))) {
      if (!like.get(column).isEmpty()) {
        keys.append(keys.length() == 0 ? "" : ", ").append(column).append(": ");
        keys.append(like.get(column));
      }
    }
    return "  - { new: " + yen + "円, line: { " + keys + " } }\n";
  }
}
