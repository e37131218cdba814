package tassei.reports.chart;

/** A chart laid out for a width. */
interface Drawing {
  double height();

  void draw(Canvas canvas);
}
