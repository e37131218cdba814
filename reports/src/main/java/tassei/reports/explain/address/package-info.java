/**
 * Which figure is meant: BudgetAddress holds the keys a sum is asked for by, Directory knows names
 * as people write them, PrintedNumber reads an amount as printed. What cannot be found is an
 * UnknownFigure with the nearest that can. Used by explain.figure and by Explain.
 */
package tassei.reports.explain.address;
