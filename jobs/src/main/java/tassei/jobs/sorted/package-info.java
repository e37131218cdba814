/**
 * Rows of tables in the one order in which they are written ({@link tassei.jobs.sorted.RowOrder}):
 * where a table is too large for memory, each task sorts its rows into a {@link
 * tassei.jobs.sorted.RowSegment}, and {@link tassei.jobs.sorted.MergedRows} gives all of them.
 * Knows nothing of any table. Used by {@code pass}, {@code write}, {@code checked}, {@code known}
 * and {@code rules}.
 */
package tassei.jobs.sorted;
