/**
 * A run, from checked rows to every table it writes: {@link tassei.jobs.national.NationalTables} is
 * its path, a step a class ({@code KnownBudget}, {@code ForecastIndicators}, {@code
 * JudgedStatements}, {@code RunFindings}). What a figure means stands in {@code tassei.figures};
 * here it is only said which function is asked after which. Used by {@code NationalRun}.
 */
package tassei.jobs.national;
