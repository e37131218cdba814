package tassei.reports.run;

import java.util.Locale;

/** The tables of a run folder. */
public enum RunTable {
  BUDGET_ROLLUP,
  BUDGET_EXECUTION,
  BUDGET_LINES,
  KPI_ATTAINMENT,
  KPI_YEARLY,
  KPI_BY_SCOPE,
  KPI_EVENTS,
  KPI_OBSERVATIONS,
  KPI_OUTLOOK,
  CONTROLS,
  FINDINGS,
  RESTATEMENTS,
  FIGURE_ROWS,
  WHATIF_SCENARIOS,
  WHATIF_BUDGET,
  WHATIF_FORECAST;

  /** As in the folder {@code tables}. */
  public String fileName() {
    return name().toLowerCase(Locale.ROOT) + ".csv";
  }
}
