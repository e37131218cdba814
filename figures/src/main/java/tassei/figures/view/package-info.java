/**
 * What the first pages speak of: the plans in view ({@link tassei.figures.view.InView}) and the
 * budget in front ({@link tassei.figures.view.Headline}).
 */
package tassei.figures.view;
