/**
 * Input tables and their columns, declared once ({@link tassei.jobs.table.Inputs} and a class for
 * each larger one), and their row ({@link tassei.jobs.table.InputRow}). A column that a result
 * table has too stands in {@code contract.column}. {@code docs/tables.md} is written from them and
 * from the result tables, by a test. What a column holds is a {@link
 * tassei.contract.column.CellType}. Uses {@code contract} and {@code figures.input}. Used wherever
 * a row is read, checked or written; what handles files and folders, and {@code pass}, may not use
 * it.
 */
package tassei.jobs.table;
