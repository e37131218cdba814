/**
 * What the first pages speak of, decided where the figures are: the plans in view ({@link
 * tassei.figures.view.InView}) and the budget in front ({@link tassei.figures.view.Headline}).
 * Comes after all other figures; {@code jobs.national} writes it into report.json.
 */
package tassei.figures.view;
