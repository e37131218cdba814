/**
 * Columns and tables, declared once: input tables ({@link tassei.jobs.table.Inputs} and a class for
 * each larger one), result tables ({@link tassei.jobs.table.ResultTables}, {@code WhatIf}), and the
 * row of an input table ({@link tassei.jobs.table.InputRow}). {@code docs/tables.md} is written
 * from them, by a test. A column's type is still Spark's, so that {@code reports} declares names
 * again. Uses {@code contract} and {@code figures.input}; every package of {@code jobs} may use it.
 */
package tassei.jobs.table;
