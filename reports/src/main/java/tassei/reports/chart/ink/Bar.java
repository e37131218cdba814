package tassei.reports.chart.ink;

/** A box in the coordinates of a plane. */
public record Bar(double x0, double x1, double y0, double y1, Fill fill, String tip) {}
