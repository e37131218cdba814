package tassei.reports.model.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tassei.reports.model.change.Changes;
import tassei.reports.model.change.Restatement;
import tassei.reports.model.value.Bounded;
import tassei.reports.model.value.Cells;
import tassei.reports.model.value.Collected;
import tassei.reports.model.value.JsonEntry;
import tassei.reports.model.value.Name;
import tassei.reports.run.Column;
import tassei.reports.run.RunFolder;
import tassei.reports.run.RunRow;
import tassei.reports.run.RunTable;
import tassei.reports.run.RunTables;

/** The tables that say how far the figures can be trusted. */
public final class QualityReader {
  private static final int MOST_FINDINGS = 5_000;
  private static final int MOST_CHANGES = 2_000;

  private QualityReader() {}

  /** Names stand in report.json alone. */
  public static List<CheckedTotal> controls(RunFolder folder) {
    Map<String, JsonEntry> named = new HashMap<>();
    for (JsonNode control : folder.report().path("controls")) {
      named.put(control.path("control").asText(), new JsonEntry(control));
    }
    List<CheckedTotal> controls = new ArrayList<>();
    JsonEntry unnamed = new JsonEntry(MissingNode.getInstance());
    folder
        .tables()
        .each(
            RunTable.CONTROLS,
            row ->
                controls.add(control(row, named.getOrDefault(row.text(Column.CONTROL), unnamed))));
    return List.copyOf(controls);
  }

  private static CheckedTotal control(RunRow row, JsonEntry named) {
    return new CheckedTotal(
        row.text(Column.CONTROL),
        named.name("name"),
        row.text(Column.TABLE),
        row.text(Column.MEASURE),
        named.text("unit"),
        row.number(Column.PUBLISHED),
        row.number(Column.COMPUTED),
        row.number(Column.DIFFERENCE),
        row.number(Column.TOLERANCE),
        row.text(Column.VERDICT),
        row.flag(Column.WEAK),
        row.is(Column.EXPECT, "contradicts"),
        Cells.whole(row, Column.PARTS),
        row.text(Column.SOURCE),
        named.text("kpi"),
        named.text("fiscal_year"),
        scope(named));
  }

  private static CheckedTotal.Scope scope(JsonEntry named) {
    return new CheckedTotal.Scope(
        named.text("collection"),
        named.text("stage"),
        named.text("ministry"),
        named.text("integrated_project"),
        named.text("programme"),
        named.text("recipient"),
        named.text("account"),
        named.text("line"));
  }

  /** Every kind has room of its own, because the table is sorted by kind. */
  public static Findings findings(RunTables tables) {
    Map<Findings.Kind, Collected<Finding>> kinds = new LinkedHashMap<>();
    tables.each(
        RunTable.FINDINGS,
        row -> {
          Finding finding = finding(row);
          kinds
              .computeIfAbsent(Findings.Kind.of(finding), kind -> new Collected<>(MOST_FINDINGS))
              .add(finding);
        });
    List<Finding> rows = new ArrayList<>();
    Map<Findings.Kind, Long> counts = new LinkedHashMap<>();
    kinds.forEach(
        (kind, found) -> {
          rows.addAll(found.all().rows());
          counts.put(kind, found.all().total());
        });
    return new Findings(List.copyOf(rows), counts);
  }

  private static Finding finding(RunRow row) {
    return new Finding(
        row.text(Column.CODE),
        row.text(Column.SEVERITY),
        row.text(Column.TABLE),
        row.text(Column.KEY),
        new Name(row.text(Column.MESSAGE_JA), row.text(Column.MESSAGE_EN)));
  }

  public static Changes changes(RunTables tables) {
    Collected<Restatement> figures = new Collected<>(MOST_CHANGES);
    Collected<Restatement> outcomes = new Collected<>(0);
    Collected<Restatement> revised = new Collected<>(0);
    Map<String, Collected<Restatement>> compared = new TreeMap<>();
    tables.each(
        RunTable.RESTATEMENTS,
        row -> {
          Restatement change = change(row);
          switch (change.table()) {
            case "outcomes" -> {
              outcomes.add(change);
              if (change.change() == null || change.change().signum() != 0) {
                revised.add(change);
              }
            }
            case "kpi_attainment", "controls", "budget_rollup" ->
                compared
                    .computeIfAbsent(change.table(), table -> new Collected<>(MOST_CHANGES))
                    .add(change);
            default -> figures.add(change);
          }
        });
    return new Changes(
        figures.all(),
        outcomes.all().total(),
        revised.all().total(),
        together(compared.values().stream().map(Collected::all).toList()));
  }

  /** Every table has room of its own: many sums leave the indicators their place. */
  private static Bounded<Restatement> together(List<Bounded<Restatement>> tables) {
    return new Bounded<>(
        tables.stream().flatMap(table -> table.rows().stream()).toList(),
        tables.stream().mapToLong(Bounded::total).sum());
  }

  private static Restatement change(RunRow row) {
    return new Restatement(
        row.text(Column.TABLE),
        row.text(Column.KEY),
        row.isBlank(Column.FISCAL_YEAR)
            ? null
            : Integer.valueOf(Cells.year(row, Column.FISCAL_YEAR)),
        row.has(Column.KIND) ? row.text(Column.KIND) : "",
        row.number(Column.BEFORE),
        row.number(Column.AFTER),
        row.number(Column.CHANGE),
        row.text(Column.BEFORE_REPORTED_ON),
        row.text(Column.AFTER_REPORTED_ON));
  }
}
