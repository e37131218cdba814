/**
 * What a reader should know of: a function for each kind of finding, which gives rows of the table
 * of findings. What is found is about a budget line ({@link tassei.figures.finding.LineFindings}),
 * a sum, a published figure, an indicator, an outcome or a control. How numbers are worded stands
 * once, in {@link tassei.figures.finding.NumberWords}. Called by {@code ledger} for each table, by
 * {@code outcome} for each outcome, and by {@code jobs.national}.
 */
package tassei.figures.finding;
