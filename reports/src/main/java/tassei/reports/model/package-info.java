/**
 * A run as documents see it: ReportModel holds its tables as records with names resolved,
 * ModelReader reads them from the folder, Cited puts texts in the language of their document.
 * Whoever lays out a page, sheet or answer starts from ReportModel; the records are in the rooms
 * below.
 */
package tassei.reports.model;
