/**
 * The money of a run: RunBudget with its lines as published, the sums of the scopes (BudgetRow) and
 * what was spent of them, read by BudgetReader. Long tables are bounded and say how many rows they
 * have.
 */
package tassei.reports.model.budget;
