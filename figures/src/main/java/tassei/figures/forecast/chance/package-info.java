/**
 * What is not known yet, as a distribution: how many will come, or what share, and the chance that
 * a goal is reached ({@link tassei.figures.forecast.chance.Predictive}). Exact sums over counts and
 * a grid; no random number is drawn. The models of {@code forecast} make them; nothing else needs
 * to know how.
 */
package tassei.figures.forecast.chance;
