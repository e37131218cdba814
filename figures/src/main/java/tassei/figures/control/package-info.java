/**
 * Published statements beside what the tables give. Start at {@link
 * tassei.figures.control.BudgetControls}: which lines belong to a control ({@link
 * tassei.figures.control.BudgetParts}), what they come to and what rounding explains ({@link
 * tassei.figures.control.Verdict}), and what a sum that is open may hold besides ({@link
 * tassei.figures.control.MissingYen}). What pieces imply of their envelope, and events of a
 * published figure, is a statement too; {@link tassei.figures.control.ControlVerdict} judges all of
 * them. Rows other than budget lines are found by {@link tassei.figures.control.count}. It is
 * called by {@code jobs}, and by {@code verify} again.
 */
package tassei.figures.control;
