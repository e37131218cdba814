/**
 * A record for each result table, as other programs read it: {@code figures} makes them, {@code
 * jobs.write} writes them. Reading starts at {@link tassei.contract.row.RollupRow}. A row holds
 * codes as enums of {@code words} and a null where nothing is known. Every module may use them. A
 * row names the columns of its table ({@code TABLE}), beside what it holds there: it is written and
 * documented from that list. {@code RollupRow} and {@code ExecutionRow} read themselves again.
 * Other tables {@code reports} reads into records of its own.
 */
package tassei.contract.row;
