/**
 * What all chapters of the report share: Teller and Edition know the run and the language,
 * BudgetSlice and BudgetGround one year and stage of a collection, BudgetLead the largest of its
 * rows. Each chapter has a room of its own below; their order stands in ReportDocument. Only
 * chapters use this package.
 */
package tassei.reports.page;
