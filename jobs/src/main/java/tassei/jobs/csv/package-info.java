/**
 * Text of CSV into records: {@link CsvRecords} is the one reader, strict, of what offices send;
 * {@link ResultCsv} reads through it what a run wrote. {@code read} and whoever reads a run folder
 * use it; it uses no other package.
 */
package tassei.jobs.csv;
