/**
 * Files of a large table as a session read them before ({@link tassei.jobs.state.States}), so that
 * only changed ones are read again. It saves time and nothing else: without this package every file
 * is read each time. Used by {@code io}; tables that fit into the process never ask it.
 */
package tassei.jobs.state;
