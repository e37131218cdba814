/**
 * What a figure means: functions of a few records, and sums with a {@code NONE} and a {@code plus},
 * so that order and grouping do not matter. Two routes begin at {@code input} and {@code known}. Of
 * money: {@code budget}, {@code control}, {@code ledger}. Of indicators: {@code event}, {@code
 * outcome}, {@code kpi}, {@code indicator}, {@code forecast}, {@code outlook}, {@code stand},
 * {@code view}. Both use {@code finding} and {@code change}; a what-if uses {@code scenario}.
 * Nothing here knows a file, a clock or an engine; {@code jobs} brings the records together. Start
 * reading at {@link tassei.figures.budget.Envelopes}.
 */
package tassei.figures;
