/**
 * What scenarios change in a budget: the sums of the base plus what changes ({@link
 * tassei.figures.scenario.ScenarioSums}), so that lines which stay as they are need not be looked
 * at again. Where indicators will end then: {@link tassei.figures.scenario.ScenarioForecasts}. Uses
 * {@code budget}, {@code outlook} and {@code forecast}; used by {@code jobs.scenario}.
 */
package tassei.figures.scenario;
