/**
 * Rows into files: a result table as CSV and Parquet ({@link tassei.jobs.write.ResultFolder}), what
 * documents show as report.json ({@code ReportContent}). {@code BudgetRows}, {@code KpiRows},
 * {@code ControlRows}, {@code FindingRows} and {@code ScenarioRows} lay the records of {@code
 * contract} into the order of their columns. Rows are sorted by all of them, because the same rows
 * must give the same bytes however they were made. Used by {@code checked} (refused rows), {@code
 * national}, {@code scenario} and {@code NationalRun}.
 */
package tassei.jobs.write;
