/**
 * Where marks stand: a plane of two axes (Plane), its years (YearPlane) or slots (Slots, upright or
 * lying), the margins that hold its labels, lines through its points. Drawings alone use it.
 */
package tassei.reports.chart.plane;
