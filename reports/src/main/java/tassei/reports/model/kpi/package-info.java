/**
 * Indicators of a run: Kpi with its aim, standing, years, published figures and forecast, read by
 * KpiReader; counts by scope for the cross cuts (ScopeRow).
 */
package tassei.reports.model.kpi;
