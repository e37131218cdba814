/**
 * A finished run's folder, read row by row: the only seam between jobs and reports. RunFolder opens
 * it, RunTables and RunRows read its tables, WrittenFiles compares each file with what the run says
 * of it. model, explain and whatif read through it; so does module cli.
 */
package tassei.reports.run;
