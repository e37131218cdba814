/** A run as a workbook: every figure a real number, every text a text. */
package tassei.reports.sheet;
