/**
 * Small marks of the first pages, told apart by shape and not by colour alone. Pages name a Sign,
 * renderers draw a SignRow.
 */
package tassei.reports.chart.sign;
