/**
 * Columns and tables of results: a column ({@link tassei.contract.column.Field}) is declared once,
 * with its name, its type and its meaning. A table of records ({@link
 * tassei.contract.column.RowTable}) says of each column what a record holds there; a record that is
 * read again says how, from {@link tassei.contract.column.RowCells}. Used by whoever writes, reads
 * or documents tables.
 */
package tassei.contract.column;
