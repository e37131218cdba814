/**
 * What a chart shows, as data: Chart names each kind with its values, as they are and as they
 * print; Scale finds round ends for an axis. Whoever makes a document uses this package. The rooms
 * below draw it (label, ink, plane, drawing); renderers enter through drawing.ChartPainter, sign
 * and file.
 */
package tassei.reports.chart;
