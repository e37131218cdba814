package tassei.reports.chart.ink;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** What a bar is filled with: a colour and, so that grey tells it apart too, a hatch. */
public record Fill(Color colour, Hatch hatch) {
  private static final List<Fill> SERIES =
      List.of(
          plain("#0072B2"),
          plain("#E69F00"),
          new Fill(Color.decode("#009E73"), Hatch.RISING),
          new Fill(Color.decode("#56B4E9"), Hatch.UPRIGHT),
          new Fill(Color.decode("#D55E00"), Hatch.FALLING),
          new Fill(Color.decode("#CC79A7"), Hatch.ACROSS),
          new Fill(Color.decode("#8A939B"), Hatch.CROSSED));
  private static final double THIN = 0.7;
  private static final double LEGIBLE = 4.5;
  private static final double DARK = 0.35;
  private static final double SMALL = 4;

  /** Of the n-th series; after seven the colours return with another hatch. */
  public static Fill series(int index) {
    Fill fill = SERIES.get(index % SERIES.size());
    List<Hatch> hatches = List.of(Hatch.values());
    int turn = hatches.indexOf(fill.hatch) + index / SERIES.size();
    return new Fill(fill.colour, hatches.get(turn % hatches.size()));
  }

  public static Fill plain(Color colour) {
    return new Fill(colour, Hatch.NONE);
  }

  private static Fill plain(String colour) {
    return plain(Color.decode(colour));
  }

  /** What a label within it stands on: white where the colour or its hatch would disturb. */
  public Color plate() {
    boolean clear = hatch == Hatch.NONE && Theme.contrast(colour, Theme.textOn(colour)) >= LEGIBLE;
    return clear ? colour : Theme.WHITE;
  }

  public Color ink() {
    return Theme.textOn(plate());
  }

  /** Edged in white, so that two that touch stay two. */
  void paint(Graphics2D graphics, Rectangle2D box) {
    graphics.setPaint(colour);
    graphics.fill(box);
    List<Line2D> lines = hatch.lines(box);
    graphics.setPaint(Theme.luminance(colour) < DARK ? Theme.WHITE : Theme.INK);
    graphics.setStroke(Theme.solid(THIN));
    lines.forEach(graphics::draw);
    if (Math.min(box.getWidth(), box.getHeight()) > SMALL) {
      graphics.setPaint(Theme.WHITE);
      graphics.draw(box);
    }
  }
}
