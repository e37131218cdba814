/**
 * A record for each input table: one row as its document says it, in the units that are reckoned
 * with ({@link tassei.figures.input.BudgetLine} in whole yen, {@link
 * tassei.figures.input.OutcomeReport}, {@link tassei.figures.input.PublishedActual}). What all of
 * them share is a {@link tassei.figures.input.Report}. They are made by {@code jobs.record}. They
 * use no other package of {@code figures}; most others use them, but {@code forecast}, {@code
 * outlook} and {@code stand} do not.
 */
package tassei.figures.input;
