/**
 * One class for each kind of figure (BudgetFigure, KpiFigure, ControlFigure): the rows behind it,
 * what they come to, the controls that check it and the remarks on it. Explain chooses among them.
 */
package tassei.reports.explain.figure;
