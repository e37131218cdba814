package tassei.reports.chart.plane;

/**
 * A point in the coordinates of a plane.
 *
 * @param y not a number where unknown: a gap
 * @param tip empty where nothing is to be said of it
 */
public record Spot(double x, double y, String tip) {
  public Spot(double x, double y) {
    this(x, y, "");
  }
}
