package tassei.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tassei.jobs.csv.ResultCsv;
import tassei.jobs.file.Location;
import tassei.jobs.refusal.SafeText;

/** The findings of a computation: warnings by their code, the others as a number. */
final class FindingGroups {
  private static final int MOST_GROUPS = 10;
  private static final String NOT_READ = "unknown-column";

  private final Map<String, Group> warnings = new LinkedHashMap<>();
  private final Map<String, Long> bySeverity = new TreeMap<>();
  private final List<String> notes = new ArrayList<>();

  /** Warnings, or errors, of one code, with the first of them in words. */
  private record Group(String severity, String code, String example, long count) {
    private Group plus(Group other) {
      return new Group(severity, code, example, count + other.count);
    }
  }

  private FindingGroups() {}

  /** Of a folder with the tables of a run. */
  static FindingGroups of(Path folder) {
    FindingGroups groups = new FindingGroups();
    ResultCsv.read(file(Location.of(folder)).local(), groups::add);
    return groups;
  }

  static Location file(Location run) {
    return run.resolve("tables").resolve("findings.csv");
  }

  /** What the reader of the input was told when it was computed. */
  List<String> notes() {
    return notes;
  }

  /** How many of each severity there are. */
  String counts() {
    String errors = number("error") == 0 ? "" : counted(number("error"), "error") + ", ";
    return errors
        + counted(number("warning"), "warning")
        + ", "
        + number("info")
        + " for information";
  }

  private static String counted(long number, String word) {
    return number + " " + word + (number == 1 ? "" : "s");
  }

  /** A line for each code, the most frequent first, then how many codes are left. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    warnings.values().stream()
        .sorted(
            Comparator.comparing(Group::severity)
                .thenComparing(Group::count, Comparator.reverseOrder())
                .thenComparing(Group::code))
        .limit(MOST_GROUPS)
        .forEach(group -> lines.add(line(group)));
    int more = warnings.size() - MOST_GROUPS;
    if (more > 0) {
      lines.add("            and " + more + " more kinds of warnings");
    }
    return lines;
  }

  private static String line(Group group) {
    return SafeText.line(
        String.format(
            Locale.ROOT, "%10d  %s; the first: %s", group.count, group.code, group.example));
  }

  private long number(String severity) {
    return bySeverity.getOrDefault(severity, 0L);
  }

  private void add(Map<String, String> finding) {
    String severity = finding.get("severity");
    String code = finding.get("code");
    bySeverity.merge(severity, 1L, Long::sum);
    if (!severity.equals("info")) {
      String example =
          finding.get("table") + " " + finding.get("key") + ": " + finding.get("message_en");
      warnings.merge(code, new Group(severity, code, example, 1), Group::plus);
    }
    if (code.equals(NOT_READ)) {
      notes.add(finding.get("message_en"));
    }
  }
}
