/**
 * Why a figure is another one than before. Of the reports of one thing: {@link
 * tassei.figures.change.Restatements}, and for published series {@link
 * tassei.figures.change.SeriesRestatements}, where one change shows in several figures. Between two
 * runs: {@link tassei.figures.change.BudgetComparison}, {@link
 * tassei.figures.change.KpiComparison}, {@link tassei.figures.change.ControlComparison}. All give
 * rows of the table of restatements. Called by {@code outcome} for each outcome, by {@code ledger},
 * {@code stand} and {@code jobs}.
 */
package tassei.figures.change;
