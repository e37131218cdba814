/**
 * What a figure means: functions of a few records, and sums with a {@code NONE} and a {@code plus},
 * so that order and grouping do not matter. Nothing here knows a file, a clock or an engine; {@code
 * jobs} brings the records together. Start reading at {@link tassei.figures.budget.Envelopes}.
 */
package tassei.figures;
