package tassei.reports.chart.drawing;

import tassei.reports.chart.ink.Canvas;

/** A chart laid out for a width. */
interface Drawing {
  double height();

  void draw(Canvas canvas);
}
