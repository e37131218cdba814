/**
 * Budgets in a workbook: BudgetSheet is the matrix of scopes and years, BudgetBars the amounts the
 * overview draws, LinesSheet the lines as published, streamed.
 */
package tassei.reports.sheet.budget;
