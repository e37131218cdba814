/**
 * Indicators in a workbook: KpiSheet has a row each, YearlySheet their years, StatusTable the grid
 * of the overview; KpiOrder is the order and KpiEntries the cells they share.
 */
package tassei.reports.sheet.kpi;
