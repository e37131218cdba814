/**
 * The money of a run: RunBudget with its lines as published, and the rows of budget_rollup and
 * budget_execution as contract.row has them, read by BudgetReader. Long tables are bounded and say
 * how many rows they have.
 */
package tassei.reports.model.budget;
