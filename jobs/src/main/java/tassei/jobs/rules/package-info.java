/**
 * What rows must satisfy: by themselves ({@link tassei.jobs.rules.Rules}), against other tables
 * ({@link tassei.jobs.rules.References}), inside their table ({@link
 * tassei.jobs.rules.EnvelopeRules}) and beside their own copies ({@link tassei.jobs.rules.Copies}).
 * Functions of rows, called by {@code checked} alone.
 */
package tassei.jobs.rules;
