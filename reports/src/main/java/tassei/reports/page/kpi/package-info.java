/**
 * Indicators in blocks: KpiBlocks lays out those of one part of the report as tables, pictures and
 * notes. DangerPages picks the targets unlikely to be met, OtherIndicators those of no project.
 * page.project asks for blocks; ReportDocument enters through the two chapters.
 */
package tassei.reports.page.kpi;
