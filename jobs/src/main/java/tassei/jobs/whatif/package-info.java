/**
 * What if: scenarios as they are written, and what they make of the lines of a finished run. {@code
 * ScenarioFile} reads one, {@link tassei.jobs.whatif.Base} is what it is laid over, {@code Trial}
 * takes one adjustment after the other in whole yen. So a mistake is told before anything is
 * computed. What follows for sums and targets is made by {@code tassei.jobs.scenario}.
 */
package tassei.jobs.whatif;
