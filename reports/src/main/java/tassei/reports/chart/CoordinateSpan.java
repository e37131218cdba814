package tassei.reports.chart;

/** From one coordinate to another. */
public record CoordinateSpan(double from, double upTo) {
  public double length() {
    return upTo - from;
  }
}
