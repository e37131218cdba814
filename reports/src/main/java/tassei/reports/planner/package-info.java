/** A run's budget as a workbook that a planner edits, and what was edited in it. */
package tassei.reports.planner;
