/**
 * What a number is that stands in a document: NumberAnswer says first what page 1 prints so, then
 * lists every figure of the run that does (PrintedFigures, PercentFigures, TargetFigures). Explain
 * asks it before it takes what was typed for a name.
 */
package tassei.reports.explain.number;
