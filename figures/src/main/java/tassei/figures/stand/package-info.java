/**
 * How indicators stood at one time ({@link tassei.figures.stand.Stand}) and what led from there to
 * how they stand now ({@link tassei.figures.stand.Passages}). The steps of one indicator are those
 * of {@code kpi.Passage}. Used for {@code --compare}, where the earlier stand is read from a run's
 * tables, and for the year before, where it is computed again ({@code EarlierStand}).
 */
package tassei.figures.stand;
