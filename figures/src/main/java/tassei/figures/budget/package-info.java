/**
 * What a budget figure means. Start at {@link tassei.figures.budget.BudgetFigures}: lines are laid
 * into their envelopes, summed by scope, laid beside what does not say whose it is, closed where a
 * document prints the sum, and compared with the year before. It is called by {@code jobs} with the
 * lines in force; a what-if calls the same functions with changed lines.
 */
package tassei.figures.budget;
