/**
 * The passes as tasks of Spark's core: of lists that this process has ({@code SparkPasses}), or of
 * files that tasks read themselves ({@code LargePasses}: {@code ReadRows}, {@code Repeats}, {@code
 * Shuffle}). {@link tassei.jobs.pass.spark.Carrier} chooses. Only this package and {@code
 * read.Bytes} know Spark.
 */
package tassei.jobs.pass.spark;
