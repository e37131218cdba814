/**
 * A chart as a file of its own: ChartPng and ChartSvg write it with its Caption around it,
 * Captioned lays that out. Charts inside an HTML page come from ChartSvg as well.
 */
package tassei.reports.chart.file;
