/**
 * A finished run's folder, read row by row: the only seam between jobs and reports. RunFolder opens
 * it, RunTables and RunRows read its tables, WrittenFiles compares each file with what the run says
 * of it. Whatever reads a run reads through it, module cli too.
 */
package tassei.reports.run;
