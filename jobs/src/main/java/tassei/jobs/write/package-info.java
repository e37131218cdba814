/**
 * Rows into files: a result table as CSV and Parquet ({@link tassei.jobs.write.ResultFolder}), what
 * documents show as report.json ({@code ReportContent}). What a row holds in each column is said by
 * its {@link tassei.contract.column.RowTable}. Rows are sorted by all of them, because the same
 * rows must give the same bytes however they were made. Used by {@code checked} (refused rows),
 * {@code national}, {@code scenario} and {@code NationalRun}.
 */
package tassei.jobs.write;
