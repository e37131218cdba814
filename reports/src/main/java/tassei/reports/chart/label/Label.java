package tassei.reports.chart.label;

import java.util.List;
import tassei.reports.font.Glyphs;

/** A text as it stands in a chart: whole, in lines, of known size. */
public record Label(List<String> lines, Type type, double width) {

  public static Label of(String text, Type type) {
    return of(text, type, Double.MAX_VALUE);
  }

  /** Line breaks of the text stay; longer lines are broken. */
  public static Label of(String text, Type type, double widest) {
    List<String> lines =
        (text == null ? "" : text)
            .lines()
            .map(line -> Glyphs.printable(line).text())
            .flatMap(line -> Wrapping.lines(line, type, widest).stream())
            .toList();
    return new Label(lines, type, lines.stream().mapToDouble(type::width).max().orElse(0));
  }

  public boolean isEmpty() {
    return lines.stream().allMatch(String::isEmpty);
  }

  public double height() {
    return lines.size() * type.lineHeight();
  }
}
