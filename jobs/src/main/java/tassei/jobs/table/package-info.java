/**
 * Columns and tables, declared once: input tables ({@link tassei.jobs.table.Inputs} and a class for
 * each larger one), result tables ({@link tassei.jobs.table.ResultTables}, {@code WhatIf}), and the
 * row of an input table ({@link tassei.jobs.table.InputRow}). {@code docs/tables.md} is written
 * from them, by a test. What a column holds is a {@link tassei.contract.column.CellType}. Uses
 * {@code contract} and {@code figures.input}. Used wherever a row is read, checked or written; what
 * handles files and folders, and {@code pass}, may not use it.
 */
package tassei.jobs.table;
