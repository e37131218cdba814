/**
 * What became different: restatements as the run found them (Changes), and the way of a figure from
 * then to now, cause by cause (ChangePath, ChangeKind).
 */
package tassei.reports.model.change;
