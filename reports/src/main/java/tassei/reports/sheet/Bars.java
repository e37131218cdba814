package tassei.reports.sheet;

import java.util.List;
import java.util.Objects;

/**
 * A native chart of stacked bars: its numbers are cells, repeated here for readers that do not
 * calculate.
 *
 * @param title what it shows, with the unit
 * @param categories what the bars stand for, from the top
 * @param range where the categories stand
 */
record Bars(String title, List<String> categories, String range, List<Series> series) {

  /**
   * One colour of the bars.
   *
   * @param values one for each category; null where there is none
   * @param range where the values stand
   */
  record Series(String name, String colour, List<Double> values, String range) {}

  /** Whether only remainders of rounding lie below zero: they are too small to see. */
  boolean isAboveZero() {
    List<Double> all =
        series.stream().flatMap(each -> each.values().stream()).filter(Objects::nonNull).toList();
    double largest = all.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    return all.stream().allMatch(value -> value >= -largest / 100);
  }

  /** Rows of the sheet that the chart takes. */
  int rows() {
    return 7 + 2 * categories.size() + series.size() / 4;
  }
}
