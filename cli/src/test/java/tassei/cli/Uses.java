package tassei.cli;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which command uses what of an output folder: it must tell of damage there. */
final class Uses {
  private static final Set<String> WHOLE = Set.of("run", "whatif", "verify");
  private static final Set<String> READERS = Set.of("run", "whatif", "verify", "explain", "report");
  private static final Set<String> ALL =
      Set.of("run", "runs", "whatif", "verify", "explain", "report");

  private static final Map<String, Set<String>> OF_FILES =
      Map.ofEntries(
          Map.entry("RUN/run.json", ALL),
          Map.entry("RUN/report.json", READERS),
          Map.entry("RUN/tables/controls.csv", READERS),
          Map.entry("RUN/tables/figure_rows.csv", Set.of("run", "whatif", "verify", "explain")),
          Map.entry("RUN/tables/budget_lines.csv", Set.of("run", "whatif", "verify", "report")),
          Map.entry("RUN/tables/budget_lines.parquet", WHOLE),
          Map.entry("RUN/tables/budget_rollup.csv", Set.of("run", "whatif", "verify", "report")),
          Map.entry("RUN/rejected/actuals.csv", WHOLE));

  /** What is neither drawn again nor put right by itself. */
  private static final Map<String, Set<String>> OF_DOCUMENTS =
      Map.of(
          "RUN/report.ja.html", Set.of("run", "verify"),
          "RUN/documents.json", Set.of("run", "verify"));

  private static final Map<String, Set<String>> OF_FOLDERS =
      Map.of(
          "RUN",
          ALL,
          "RUN/tables",
          ALL,
          "RUN/rejected",
          WHOLE,
          ".work",
          Set.of("run", "whatif"),
          ".index",
          Set.of("run", "whatif"),
          "whatif",
          Set.of("whatif"));

  private static final List<Harm> LINKS = List.of(Harm.LINKED, Harm.LOOP);

  private Uses() {}

  static boolean mustTell(String command, String entry, Harm harm) {
    if (harm == Harm.FOREIGN) {
      return false;
    }
    if (OF_FILES.getOrDefault(entry, Set.of()).contains(command)) {
      return true;
    }
    if (OF_DOCUMENTS.getOrDefault(entry, Set.of()).contains(command)) {
      return harm != Harm.REMOVED;
    }
    if (entry.equals(".lock")) {
      return Set.of("run", "whatif").contains(command) && LINKS.contains(harm);
    }
    boolean told = OF_FOLDERS.getOrDefault(entry, Set.of()).contains(command);
    return told && LINKS.contains(harm);
  }
}
