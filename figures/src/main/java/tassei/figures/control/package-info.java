/**
 * Published statements beside what the tables give. Start at {@link
 * tassei.figures.control.BudgetControls}: which lines of a table belong to a control ({@link
 * tassei.figures.control.BudgetParts}); then {@link tassei.figures.control.BudgetVerdicts}: what
 * rounding explains ({@link tassei.figures.control.Verdict}), and what an open sum may hold
 * besides. What pieces imply of their envelope, and events of a published figure, are statements
 * too. {@link tassei.figures.control.ControlVerdict} takes the verdicts about the budget as they
 * are and judges all others. Rows other than budget lines are found by {@code control.count}. Used
 * by {@code ledger}, {@code outcome}, {@code finding} and {@code jobs}; {@code verify} asks for
 * each verdict again.
 */
package tassei.figures.control;
