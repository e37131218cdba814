/**
 * From what is known of a day to how every indicator is judged; reading starts at {@link
 * tassei.figures.indicator.IndicatorFigures}. What a figure means stands in {@code kpi}, which
 * event counts in {@code event}; here they are brought together for all indicators. Used by {@code
 * outlook}, {@code stand}, {@code view}, {@code jobs.national} and {@code jobs.earlier}.
 */
package tassei.figures.indicator;
