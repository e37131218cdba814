/**
 * A record for each input table: one row as its document says it, in the units that are reckoned
 * with ({@link tassei.figures.input.BudgetLine} in whole yen, {@link
 * tassei.figures.input.OutcomeReport}, {@link tassei.figures.input.PublishedActual}). What all of
 * them share is a {@link tassei.figures.input.Report}. They are made by {@code jobs.record} and
 * used by every other package of {@code figures}, which they do not know.
 */
package tassei.figures.input;
