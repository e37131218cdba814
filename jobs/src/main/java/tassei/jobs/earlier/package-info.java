/**
 * A finished run read again, without a session: what a what-if is laid over and what a run is
 * compared with ({@link tassei.jobs.earlier.RunTables}). A column that came later is unknown in an
 * older run.
 */
package tassei.jobs.earlier;
