/**
 * What a figure means: functions of a few records, and sums with a {@code NONE} and a {@code plus},
 * so that order and grouping do not matter. The route: {@code input} → {@code known} → {@code
 * budget}, {@code event} → {@code indicator} → {@code outlook}; then {@code control}, {@code
 * finding}, {@code change}. Nothing here knows a file, a clock or an engine; {@code jobs} brings
 * the records together. Start reading at {@link tassei.figures.budget.Envelopes}.
 */
package tassei.figures;
