/** A finished run's folder, read row by row: the only seam between jobs and reports. */
package tassei.reports.run;
