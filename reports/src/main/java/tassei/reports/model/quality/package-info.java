/**
 * What was checked: controls, findings and the rows that were refused, read by QualityReader and
 * RejectedReader. It draws on model.fact for the counts of the run and on model.change.
 */
package tassei.reports.model.quality;
