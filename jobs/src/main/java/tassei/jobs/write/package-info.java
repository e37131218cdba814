/**
 * Rows into files: a result table as CSV and Parquet ({@link tassei.jobs.write.ResultFolder}), what
 * documents show as report.json. Rows come as values in the order of the table's columns and are
 * sorted by all of them, because the same rows must give the same bytes however they were made.
 */
package tassei.jobs.write;
