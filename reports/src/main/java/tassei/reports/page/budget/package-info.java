/**
 * The chapter of the budget: BudgetPages takes collection by collection, BudgetCollectionPages lays
 * out one of them from the newest slice (shares, bridge, flow, matrix, years, rests). page.series
 * shows the same years further back; nobody else uses the package but ReportDocument.
 */
package tassei.reports.page.budget;
