/**
 * Whether a target will be met: a pure function of figures, budgets and the day ({@link
 * tassei.figures.forecast.Forecasts}). A count is asked of {@code CountModel}, a ratio of {@code
 * ShareModel}; what others of its kind show is in {@code Pool}. {@code series} is what they start
 * from, {@code chance} what they answer with. Asked by {@code outlook}, and by {@code scenario}
 * with changed budgets.
 */
package tassei.figures.forecast;
