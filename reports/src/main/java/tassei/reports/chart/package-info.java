/** Charts: what each shows, as data, and how it is drawn. */
package tassei.reports.chart;
