/**
 * The sheet that adds up while a planner types: TotalsSheet lays out its grid, TotalsFormulas
 * writes what Excel works out, TotalsLook how it appears. PlannerSheet alone uses it.
 */
package tassei.reports.planner.totals;
