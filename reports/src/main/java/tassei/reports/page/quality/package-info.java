/**
 * What holds the report back: Quality is the chapter of controls, findings and rejected rows, with
 * QualityVerdict putting their judgement into words. Unprintable adds characters the font lacks, in
 * the documents of a what-if too.
 */
package tassei.reports.page.quality;
