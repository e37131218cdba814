/**
 * The session and what it touches: {@link tassei.jobs.io.Engine} starts one, {@code Store} reads
 * the data folder into it, {@code Keep} ends plans, {@code Output} writes tables, {@code Books}
 * counts rows. No run over tables that fit into the process comes by here, but for Parquet inputs,
 * which are still read by a session. Used by {@code tassei.jobs} alone; goes with {@code stage}.
 */
package tassei.jobs.io;
