/**
 * Which figure is meant: Scope reads a budget's address, Directory names as people write them,
 * PrintedNumber an amount as printed. What cannot be found is an UnknownFigure with the nearest
 * that can. Used by explain.figure and by Explain.
 */
package tassei.reports.explain.address;
