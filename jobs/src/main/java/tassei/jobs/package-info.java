/**
 * Where a run is computed. {@link tassei.jobs.NationalRun} decides: tables that fit into the
 * process go to {@code national}, all others to {@code SessionRun}, which leads tables of a session
 * through {@code stage}: {@code Accepted}, {@code Known}, {@code Budgets}, {@code Indicators},
 * {@code Outlook}, {@code Checks}. These are not changed any more, because passes that call {@code
 * tassei.figures} will replace them. A what-if is {@code scenario}. Used by {@code cli}.
 */
package tassei.jobs;
