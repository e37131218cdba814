/**
 * A run as a workbook: every figure a real number, every text a text. ReportWorkbook puts the
 * sheets of a run in their order, OverviewSheet is the first of them, DocumentWorkbook makes a
 * sheet of each table of a document. Subjects of tassei.reports enter through the two workbooks.
 */
package tassei.reports.sheet;
