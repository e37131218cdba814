/**
 * The passes over the tables that may be large: rows of one key are brought together, a function of
 * {@code figures} makes a sum of each group, and sums add up ({@link tassei.jobs.pass.Passes}). In
 * the process, or as tasks ({@code pass.spark}): the same functions are called and the result is
 * the same, since adding up does not depend on how groups are put into parts. Knows nothing of any
 * table, nor of Spark.
 */
package tassei.jobs.pass;
