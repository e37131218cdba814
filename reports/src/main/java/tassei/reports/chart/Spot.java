package tassei.reports.chart;

/**
 * A point in the coordinates of a plane.
 *
 * @param y not a number where unknown: a gap
 * @param tip empty where nothing is to be said of it
 */
record Spot(double x, double y, String tip) {
  Spot(double x, double y) {
    this(x, y, "");
  }
}
