/**
 * How indicators stood at one time ({@link tassei.figures.stand.Stand}) and what led from there to
 * how they stand now ({@link tassei.figures.stand.Passages}). The steps of one indicator are those
 * of {@code kpi.Passage}.
 */
package tassei.figures.stand;
