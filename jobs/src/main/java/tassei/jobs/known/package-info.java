/**
 * What was known at as-of, of every input table ({@link tassei.jobs.known.AsOfTables}): the newest
 * report of each thing, and nothing that names a code of which nobody could know. Which report is
 * the newest is decided in {@code tassei.figures.known}. Comes after {@code checked}; {@code
 * national} takes its rows from here, once for as-of and once for a year before.
 */
package tassei.jobs.known;
