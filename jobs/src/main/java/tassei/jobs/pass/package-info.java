/**
 * The passes over the tables that may be large: rows of one key are brought together, a function of
 * {@code figures} makes a sum of each group, and sums add up ({@link tassei.jobs.pass.Passes}). In
 * the process, as tasks of Spark that take its lists, or as tasks that read the files themselves:
 * the same functions are called and the result is the same, since adding up does not depend on how
 * groups are put into tasks. Rows that are too large for memory are brought together by {@code
 * Shuffle}. Knows nothing of any table. Outside this package only {@code read.Bytes} knows Spark.
 */
package tassei.jobs.pass;
