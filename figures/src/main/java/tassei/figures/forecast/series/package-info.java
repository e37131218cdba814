/**
 * What a forecast starts from: the years of an indicator as they were reported ({@link
 * tassei.figures.forecast.series.Observations}), which months are still to be reported ({@link
 * tassei.figures.forecast.series.Timeline}), and what a budget does to them. The models of {@code
 * forecast} are asked with these.
 */
package tassei.figures.forecast.series;
