/**
 * A run's budget as a workbook that a planner edits, and what was edited in it. PlannerSheet writes
 * it and reads it back, SheetFile is the file, and the sheet's identity says which run it belongs
 * to. Module cli enters here.
 */
package tassei.reports.planner;
