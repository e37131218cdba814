package tassei.reports.chart.plane;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import tassei.reports.chart.ink.Canvas;
import tassei.reports.chart.ink.Theme;
import tassei.reports.chart.label.Label;
import tassei.reports.chart.label.Type;

/** Labels at the right of a plot, each near its line and joined to it where it had to move. */
public final class Margin {
  private static final double REACH = 12;
  private static final double AIR = 4;

  private final double widest;
  private final List<Note> notes = new ArrayList<>();

  /** A label, and the point of the plane it belongs to. */
  private record Note(Label label, Color colour, double x, double y) {}

  public Margin(double widest) {
    this.widest = widest - REACH - AIR;
  }

  public void add(String text, Type type, Color colour, double x, double y) {
    notes.add(new Note(Label.of(text, type, widest), colour, x, y));
  }

  public double width() {
    double labels = notes.stream().mapToDouble(note -> note.label.width()).max().orElse(0);
    return notes.isEmpty() ? 8 : labels + REACH + AIR;
  }

  public double height() {
    return notes.stream().mapToDouble(note -> note.label.height()).sum();
  }

  public void draw(Canvas canvas, Plane plane, double from, double upTo) {
    double[] wished = notes.stream().mapToDouble(note -> plane.y(note.y)).toArray();
    double[] heights = notes.stream().mapToDouble(note -> note.label.height()).toArray();
    double[] middles = Spread.middles(wished, heights, from, upTo);
    double left = plane.box().getMaxX() + REACH;
    for (int i = 0; i < notes.size(); i++) {
      Note note = notes.get(i);
      double x = plane.x(note.x) + AIR;
      double bend = Math.max(x, left - REACH + AIR);
      canvas.line(x, wished[i], bend, wished[i], Theme.solid(0.6), Theme.LEADER);
      canvas.line(bend, wished[i], left - 2, middles[i], Theme.solid(0.6), Theme.LEADER);
      canvas.textAt(note.label, left, middles[i], Canvas.Side.RIGHT_OF, note.colour);
    }
  }
}
