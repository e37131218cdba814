/**
 * What scenarios change in a budget: the sums of the base plus what changes ({@link
 * tassei.figures.scenario.ScenarioSums}), so that lines which stay as they are need not be looked
 * at again. It stands on {@code figures.budget}; a what-if of {@code jobs} is its user.
 */
package tassei.figures.scenario;
