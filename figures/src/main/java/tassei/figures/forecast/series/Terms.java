package tassei.figures.forecast.series;

import java.time.LocalDate;

/**
 * What is asked and assumed of every forecast.
 *
 * @param elasticity by how many per cent results follow one per cent of budget
 * @param lag years between a budget and its results
 * @param confirmed share of provisional events that will be confirmed
 */
public record Terms(LocalDate asOf, double elasticity, int lag, double confirmed) {}
