/** A run as documents see it: its tables as records, names resolved. */
package tassei.reports.model;
