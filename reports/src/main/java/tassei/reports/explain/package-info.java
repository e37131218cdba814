/**
 * From a printed figure to the rows it is made of, and the rows left out with the reason. Explain
 * takes what a user typed: an address, a name (NamedFigure) or a number as it prints
 * (explain.number); Walk explains every figure of a run and is the proof that all add up. Module
 * cli enters here.
 */
package tassei.reports.explain;
