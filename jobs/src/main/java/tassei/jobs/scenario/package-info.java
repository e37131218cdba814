/**
 * A what-if, from scenarios that can be to the tables they write ({@link
 * tassei.jobs.scenario.ScenarioTables} is its path): the sums of the base plus what changes, and
 * for up to five scenarios a whole folder like a run's ({@code WholeTables}). What scenarios say is
 * read in {@code whatif}; what their figures mean stands in {@code tassei.figures.scenario}. Used
 * by {@code cli}; starts no Spark.
 */
package tassei.jobs.scenario;
