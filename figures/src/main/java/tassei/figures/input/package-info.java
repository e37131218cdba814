/**
 * A record for each input table: one row as its document says it, in the units that are reckoned
 * with. They are made by {@code jobs.read} and used by every other package of {@code figures}.
 */
package tassei.figures.input;
