package tassei.figures.forecast.series;

/**
 * A stretch of time, seen or to come.
 *
 * @param time its middle, in fiscal years
 * @param months of it
 * @param planned what the target asks of it, given what is reported and the budget
 * @param count what it brought, as far as known
 * @param usual what the target asks of it under the budgets as they are planned
 */
public record Span(double time, int months, double planned, double count, double usual) {

  Span(double time, int months, double planned, double count) {
    this(time, months, planned, count, planned);
  }

  /** The same stretch under a plan so many times as large. */
  Span times(double factor) {
    return new Span(time, months, planned * factor, count, usual);
  }

  /** A long stretch evens out what a short one does not. */
  public double unevenness() {
    return 12.0 / months;
  }
}
