package tassei.reports.page.change;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tassei.contract.Scope;
import tassei.reports.model.change.ChangePath;
import tassei.reports.page.Teller;

/** Which budget figures that differ from a compared run are told, and by which name. */
final class ComparedBudgets {
  private static final String TOTAL = "total";
  private static final List<String> LEVELS =
      List.of(TOTAL, "integrated_project", "ministry", "programme");

  private final Teller teller;

  ComparedBudgets(Teller teller) {
    this.teller = teller;
  }

  /**
   * Sums by one key alone: those by two keys only divide the same change once more, and so does
   * every breakdown of a total that is new itself.
   */
  List<ChangePath> among(List<ChangePath> all) {
    Set<String> fresh =
        all.stream()
            .filter(path -> path.isNew() && part(path, 1).equals(TOTAL))
            .map(ComparedBudgets::stage)
            .collect(Collectors.toSet());
    return all.stream()
        .filter(path -> LEVELS.contains(part(path, 1)) && !path.key().contains(Scope.NONE))
        .filter(path -> part(path, 1).equals(TOTAL) || !fresh.contains(stage(path)))
        .sorted(
            Comparator.comparing((ChangePath path) -> !path.isKnown())
                .thenComparing(path -> part(path, 0))
                .thenComparing(path -> part(path, 2))
                .thenComparing(path -> part(path, 3))
                .thenComparingInt(path -> LEVELS.indexOf(part(path, 1))))
        .toList();
  }

  /** Budget table, year and stage, and whose amount it is. */
  String name(ChangePath path) {
    String year = teller.wording().years().year(Integer.parseInt(part(path, 2)));
    String stage = teller.wording().code("budget.stage.", part(path, 3));
    String whose =
        switch (part(path, 1)) {
          case "ministry" -> teller.name(part(path, 4));
          case "integrated_project" -> teller.name(part(path, 5));
          case "programme" -> teller.name(part(path, 6));
          default -> teller.say("budget.total");
        };
    String when = teller.say("budget.year.stage", year, stage);
    return teller.say("changes.budget.row", teller.collection(part(path, 0)), when, whose);
  }

  /** Budget table, year and stage of a budget figure. */
  private static String stage(ChangePath path) {
    return String.join("|", part(path, 0), part(path, 2), part(path, 3));
  }

  /** Of a budget figure: table, level, year, stage and what it is of. */
  private static String part(ChangePath path, int place) {
    String[] parts = path.key().split("\\|", -1);
    return place < parts.length ? parts[place] : "";
  }
}
