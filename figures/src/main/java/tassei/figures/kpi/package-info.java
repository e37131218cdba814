/**
 * What an indicator's figures say: which of them make the actual ({@link
 * tassei.figures.kpi.Series}), how it stands ({@link tassei.figures.kpi.Standing}), how far the
 * target is attained ({@link tassei.figures.kpi.Assessment}), and how one figure became another
 * ({@link tassei.figures.kpi.Passage}). Figures are fractions until they are printed. It uses
 * {@code input} alone. Used wherever an indicator is spoken of, first by {@code event}, {@code
 * indicator} and {@code forecast}.
 */
package tassei.figures.kpi;
