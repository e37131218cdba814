/**
 * What a budget figure means. Lines of one table are laid into their envelopes ({@link
 * tassei.figures.budget.Envelopes}) and summed by scope; the sums of all tables ({@link
 * tassei.figures.budget.BudgetFigures}) are laid beside what does not say whose it is, closed where
 * a document prints them, and compared with the year before. {@code ledger} asks for a table,
 * {@code jobs} for all of them; a what-if calls the same functions with changed lines.
 */
package tassei.figures.budget;
