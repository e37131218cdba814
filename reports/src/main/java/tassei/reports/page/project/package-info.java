/**
 * A chapter for each project: its notes, its money, the programmes behind it and its indicators,
 * put together by ProjectSections. PlanToPlan tells how projects of one plan go on in the next. It
 * draws on page.kpi for the blocks of an indicator; ReportDocument alone uses it.
 */
package tassei.reports.page.project;
