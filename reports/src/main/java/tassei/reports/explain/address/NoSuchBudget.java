package tassei.reports.explain.address;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tassei.reports.run.Column;
import tassei.reports.run.RunFolder;
import tassei.reports.run.RunRow;
import tassei.reports.run.RunTable;

/** Why no row of the rollup is of the keys asked for. */
public final class NoSuchBudget {
  private final RunFolder run;
  private final BudgetAddress scope;
  private final Set<String> levels = new TreeSet<>();
  private final Set<Column> found = EnumSet.noneOf(Column.class);
  private final Map<Column, Nearest> nearest = new EnumMap<>(Column.class);
  private boolean isLevel;

  private NoSuchBudget(RunFolder run, BudgetAddress scope) {
    this.run = run;
    this.scope = scope;
    scope.keys().forEach((key, value) -> nearest.put(key, new Nearest(value)));
  }

  public static UnknownFigure in(RunFolder run, BudgetAddress scope) {
    NoSuchBudget missing = new NoSuchBudget(run, scope);
    run.tables().each(RunTable.BUDGET_ROLLUP, missing::look);
    return UnknownFigure.withForms(missing.message());
  }

  private void look(RunRow rollup) {
    levels.add(rollup.text(Column.LEVEL));
    if (!scope.isOfLevel(rollup)) {
      return;
    }
    isLevel = true;
    scope
        .keys()
        .forEach(
            (key, value) -> {
              String code = rollup.text(key);
              nearest.get(key).offerCalled(code, run.name(key, code).orElse(""));
              if (rollup.is(key, value)) {
                found.add(key);
              }
            });
  }

  private String message() {
    List<String> lines = new ArrayList<>();
    lines.add("No budget figure of exactly these keys in this run.");
    if (!isLevel) {
      lines.add("It is not grouped by these keys; its levels are " + String.join(", ", levels));
      return String.join("\n", lines);
    }
    scope
        .keys()
        .forEach(
            (key, value) -> {
              if (!found.contains(key)) {
                lines.add(
                    "No "
                        + key.header()
                        + " \""
                        + value
                        + "\" at this level; nearest: "
                        + names(key));
              }
            });
    if (lines.size() == 1) {
      lines.add("Each value occurs, but not together: give fewer of collection, year and stage.");
    }
    return String.join("\n", lines);
  }

  private String names(Column key) {
    return nearest.get(key).names().stream().collect(Collectors.joining(", "));
  }
}
