/**
 * Long series: LongSeries puts together budgets over the years (SeriesYears) and figures that were
 * restated (SeriesRestated). It rests on the years of page.budget; ReportDocument alone uses it.
 */
package tassei.reports.page.series;
