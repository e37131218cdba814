/**
 * What is different from an earlier run: ComparedChanges takes each figure from then, cause by
 * cause, to now; ChangeCounts and ComparedBudgets say in a sentence how many and how much. Empty
 * where no run is compared; ReportDocument alone uses it.
 */
package tassei.reports.page.change;
