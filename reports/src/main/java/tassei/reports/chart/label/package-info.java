/**
 * Text in a chart: its sizes (Type), where it may break (Wrapping), and a text laid out in lines of
 * known size (Label), so that none is cut. It knows nothing of what is drawn; all other rooms of
 * chart use it.
 */
package tassei.reports.chart.label;
