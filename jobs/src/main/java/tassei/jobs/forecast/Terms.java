package tassei.jobs.forecast;

import java.time.LocalDate;

/**
 * What is asked and assumed of every forecast.
 *
 * @param graceMonths how long reports come in after the period
 * @param elasticity by how many per cent results follow one per cent of budget
 * @param lag years between a budget and its results
 */
public record Terms(LocalDate asOf, int graceMonths, double elasticity, int lag) {}
