/**
 * What is different from an earlier run: ComparedChanges lays out its restatements, ChangeCounts
 * and ComparedBudgets say in a sentence how many and how much. Empty where no run is compared;
 * ReportDocument alone uses it.
 */
package tassei.reports.page.change;
