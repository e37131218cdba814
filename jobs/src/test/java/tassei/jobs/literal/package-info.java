/**
 * Small literal tables in, rows of result tables out: what every rule means, said of a whole run
 * that is computed in this process ({@link tassei.jobs.literal.LiteralRun}).
 */
package tassei.jobs.literal;
