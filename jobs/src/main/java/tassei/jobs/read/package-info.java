/**
 * Cells into values: {@link tassei.jobs.read.CsvTable} opens a file and gives its records, {@code
 * RowReader} turns cells into an {@code InputRow} and names each it cannot read, {@link
 * tassei.jobs.read.Written} knows what Japanese offices write. Codes and names that cells refer to
 * are learned first ({@link tassei.jobs.read.Codes}). Used by {@code checked}, {@code national} and
 * {@code whatif}.
 */
package tassei.jobs.read;
