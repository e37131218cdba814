package tassei.jobs.forecast;

/**
 * What one stretch of time brought.
 *
 * @param first fiscal year of the stretch
 * @param last one
 * @param months of the stretch gone by
 * @param denominator of how many, for a ratio; null where unknown
 * @param known share of the stretch that is reported by now
 */
public record Observed(
    int first, int last, int months, double count, Double denominator, double known) {

  public static Observed year(int year, double count) {
    return new Observed(year, year, 12, count, null, 1);
  }

  int years() {
    return months / 12;
  }
}
