package tassei.reports.model.kpi;

import java.util.Set;
import tassei.reports.model.value.Bounded;
import tassei.reports.model.value.Cells;
import tassei.reports.model.value.Collected;
import tassei.reports.run.Column;
import tassei.reports.run.RunRow;
import tassei.reports.run.RunTable;
import tassei.reports.run.RunTables;

/** KPIs by scope, in the groupings documents show. */
public final class ScopeReader {
  private static final int MOST_ROWS = 200_000;

  private static final Set<String> LEVELS =
      Set.of(
          "total",
          "ministry",
          "integrated_project",
          "disease_area",
          "phase",
          "purpose",
          "disease_area+phase");

  private ScopeReader() {}

  public static Bounded<ScopeRow> read(RunTables tables) {
    Collected<ScopeRow> rows = new Collected<>(MOST_ROWS);
    tables.each(
        RunTable.KPI_BY_SCOPE,
        row -> {
          if (LEVELS.contains(row.text(Column.LEVEL))) {
            rows.add(row(row));
          }
        });
    return rows.all();
  }

  private static ScopeRow row(RunRow row) {
    return new ScopeRow(
        row.text(Column.LEVEL),
        row.text(Column.KPI),
        Cells.year(row, Column.FISCAL_YEAR),
        row.text(Column.MINISTRY),
        row.text(Column.INTEGRATED_PROJECT),
        row.text(Column.DISEASE_AREA),
        row.text(Column.PHASE),
        row.text(Column.PURPOSE),
        row.number(Column.QUANTITY),
        Cells.whole(row, Column.DISTINCT_OUTCOMES),
        Cells.whole(row, Column.SHARED_OUTCOMES));
  }
}
