package tassei.reports.chart;

import java.util.List;
import tassei.reports.font.Glyphs;

/** A text as it stands in a chart: whole, in lines, of known size. */
record Label(List<String> lines, Type type, double width) {

  static Label of(String text, Type type) {
    return of(text, type, Double.MAX_VALUE);
  }

  static Label of(String text, Type type, double widest) {
    String printable = text == null ? "" : Glyphs.printable(text).text();
    List<String> lines = Wrapping.lines(printable, type, widest);
    return new Label(lines, type, lines.stream().mapToDouble(type::width).max().orElse(0));
  }

  boolean isEmpty() {
    return lines.stream().allMatch(String::isEmpty);
  }

  double height() {
    return lines.size() * type.lineHeight();
  }
}
