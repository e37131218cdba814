/**
 * A what-if, from scenarios that can be to the tables they write ({@link
 * tassei.jobs.scenario.ScenarioTables}): the sums of the base plus what changes. What scenarios say
 * is read in {@code whatif}; what their figures mean stands in {@code tassei.figures.scenario}.
 */
package tassei.jobs.scenario;
