/**
 * How a workbook is written: Book holds its sheets, SheetGrid a sheet row by row, TableSheet one
 * table with its columns (SheetColumn); entries, number formats, looks and colours; bars as Excel
 * draws them. It knows no figure of a run; the sheets and tassei.reports.planner use it.
 */
package tassei.reports.sheet.grid;
