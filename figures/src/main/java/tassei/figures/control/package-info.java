/**
 * Published statements beside what the tables give. Start at {@link
 * tassei.figures.control.BudgetControls}: which lines of a table belong to a control ({@link
 * tassei.figures.control.BudgetParts}); then {@link tassei.figures.control.BudgetVerdicts}: what
 * rounding explains ({@link tassei.figures.control.Verdict}), and what an open sum may hold
 * besides. What pieces imply of their envelope, and events of a published figure, are statements
 * too; {@link tassei.figures.control.ControlVerdict} judges all. Rows other than lines are found by
 * {@code control.count}. Called by {@code jobs}, the verdict by {@code verify} again.
 */
package tassei.figures.control;
