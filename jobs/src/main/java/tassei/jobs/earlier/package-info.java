/**
 * A finished run read again: what a what-if is laid over and what a run is compared with. {@link
 * tassei.jobs.earlier.EarlierTables} gives its rows, {@code EarlierRecords} turns them into the
 * records of {@code contract} and {@code figures}. A column that came later is unknown in an older
 * run. Used by {@code national} and {@code scenario}.
 */
package tassei.jobs.earlier;
