/**
 * A record for each result table, as other programs read it. They are written by {@code jobs} and
 * read by {@code reports}; a reader of one starts at {@link tassei.contract.row.RollupRow}.
 */
package tassei.contract.row;
