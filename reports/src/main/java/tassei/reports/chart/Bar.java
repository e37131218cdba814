package tassei.reports.chart;

/** A box in the coordinates of a plane. */
record Bar(double x0, double x1, double y0, double y1, Fill fill, String tip) {}
