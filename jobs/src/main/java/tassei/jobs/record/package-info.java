/**
 * Rows of the input tables as the records that figures are made of. Here a cell ends: its unit, its
 * list, its blank are settled once ({@link tassei.jobs.record.InputRecords}), and nothing behind it
 * knows a column of an input. {@link tassei.jobs.record.PrintedLine} is the one result row that
 * repeats cells as they were. Comes between {@code table.InputRow} and {@code
 * tassei.figures.input}; used by {@code rules}, {@code national}, {@code scenario} and {@code
 * earlier}.
 */
package tassei.jobs.record;
