/**
 * What an indicator's figures say: which of them make the actual ({@link
 * tassei.figures.kpi.Series}), how it stands ({@link tassei.figures.kpi.Standing}), and how far the
 * target is attained ({@link tassei.figures.kpi.Assessment}). It is used by {@code forecast} and by
 * the stages of {@code jobs}.
 */
package tassei.figures.kpi;
