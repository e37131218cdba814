package tassei.reports.sheet.grid;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import tassei.reports.document.Language;
import tassei.reports.text.Numbers;

/**
 * A native chart of stacked bars: its numbers are cells, repeated here for readers that do not
 * calculate.
 *
 * @param title what it shows, with the unit
 * @param categories what the bars stand for, from the top
 * @param range where the categories stand
 */
public record BarChart(
    Language language, String title, List<String> categories, String range, List<Series> series) {
  private static final int HEAD_AND_LEGEND = 7;

  /**
   * One colour of the bars.
   *
   * @param values one for each category; null where there is none
   * @param range where the values stand
   */
  public record Series(String name, String colour, List<Double> values, String range) {}

  /** For those who do not see it: every bar with its numbers. */
  String told() {
    StringJoiner bars = new StringJoiner("; ", title + ": ", "");
    for (int i = 0; i < categories.size(); i++) {
      StringJoiner parts = new StringJoiner(", ", categories.get(i).replace("\n", " ") + " ", "");
      for (Series each : series) {
        if (each.values().get(i) != null) {
          parts.add(each.name() + " " + Numbers.plain(BigDecimal.valueOf(each.values().get(i)), 2));
        }
      }
      bars.add(parts.toString());
    }
    return bars.toString();
  }

  /** Whether only remainders of rounding lie below zero: they are too small to see. */
  boolean isAboveZero() {
    List<Double> all =
        series.stream().flatMap(each -> each.values().stream()).filter(Objects::nonNull).toList();
    double largest = all.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    return all.stream().allMatch(value -> value >= -largest / 100);
  }

  /** Rows of the sheet that the chart takes. */
  public int rows() {
    return HEAD_AND_LEGEND + categories.size() * 5 / 2 + series.size() / 4;
  }
}
