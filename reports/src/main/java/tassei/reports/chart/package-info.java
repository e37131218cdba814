/**
 * What a chart shows, as data: Chart names each kind with its values, as they are and as they
 * print; Scale finds round ends for an axis. Whoever makes a document uses this package; the rooms
 * below draw it (label and ink, plane, drawing, then file), and only chart.file and the renderers
 * need them.
 */
package tassei.reports.chart;
