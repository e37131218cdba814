/**
 * One class for each kind of chart, which lays out its labels and draws it; ChartPainter chooses
 * the one that fits and is the entry for chart.file and for the renderer of paper.
 */
package tassei.reports.chart.drawing;
