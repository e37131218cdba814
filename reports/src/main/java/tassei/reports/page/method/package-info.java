/**
 * How the figures came about: Methods tells the rules and versions they were computed by, Sources
 * the publications they stand in, Glossary the words. ReportDocument alone uses these chapters.
 */
package tassei.reports.page.method;
