/**
 * Which figure is meant: BudgetAddress holds the keys a sum is asked for by, Directory knows names
 * as people write them, PrintedNumber reads an amount as printed, PrintedPercent a share or a
 * probability, PrintedTarget an actual beside its target. What cannot be found is an UnknownFigure
 * with the nearest that can. Used by explain.figure, explain.number and Explain.
 */
package tassei.reports.explain.address;
