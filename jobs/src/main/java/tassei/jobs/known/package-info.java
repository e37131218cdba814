/**
 * What was known at as-of, of every input table ({@link tassei.jobs.known.AsOfTables}): the newest
 * report of each thing, and nothing that names a code of which nobody could know. Whoever makes
 * figures takes rows from here.
 */
package tassei.jobs.known;
