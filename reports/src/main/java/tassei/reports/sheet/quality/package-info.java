/**
 * What a figure can be held to: controls, findings, restatements, inputs, sources and notes have a
 * sheet each, IdentityFacts says which run it was. ReportWorkbook enters through each of them.
 */
package tassei.reports.sheet.quality;
