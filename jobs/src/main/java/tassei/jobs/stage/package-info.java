/**
 * The same figures once more, in Spark's column language, for tables that do not fit into the
 * process: pure functions from table to table, each named by what it makes. What they mean is said
 * in {@code tassei.figures}, and tests hold both equal; so they are not changed any more and go
 * when passes over large tables call the functions. Used by the classes of {@code tassei.jobs}.
 */
package tassei.jobs.stage;
