/**
 * What a report opens with and looks across: FrontPage is the cover and gathers the sections into a
 * document, CrossCuts counts outcomes over the cross-cutting dimensions. ReportDocument and the
 * documents of a what-if enter through these two.
 */
package tassei.reports.page.overview;
