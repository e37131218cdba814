/**
 * How marks get their look: Canvas draws text and shapes and notes what a pointer should be told,
 * Theme has the colours, Fill and Hatch the patterns that survive print in grey, PlotLegend the
 * line of what each mark means. Used by plane, drawing and sign.
 */
package tassei.reports.chart.ink;
