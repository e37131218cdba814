package tassei.reports.chart;

/** From one coordinate to another. */
record Span(double from, double upTo) {
  double length() {
    return upTo - from;
  }
}
