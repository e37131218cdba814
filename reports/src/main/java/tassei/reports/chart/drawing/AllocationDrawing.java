package tassei.reports.chart.drawing;

import java.awt.Color;
import java.awt.Stroke;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import tassei.reports.chart.Chart;
import tassei.reports.chart.Values;
import tassei.reports.chart.ink.Canvas;
import tassei.reports.chart.ink.Theme;
import tassei.reports.chart.ink.Tones;
import tassei.reports.chart.label.Label;
import tassei.reports.chart.label.Type;

/** A sum and its owners as bars in tones of one colour; what nobody itemises is hatched. */
final class AllocationDrawing implements Drawing {
  private static final double SUM_TOP = 12;
  private static final double SUM_HIGH = 19.8;
  private static final double SUM_GAP = 6;
  private static final double HIGH = 14.2;
  private static final double PITCH = 17.4;
  private static final double ASIDE_GAP = 4;
  private static final double WIDEST_NAME = 0.46;
  private static final double LONGEST = 0.575;
  private static final double AIR = 5;
  private static final double SLIVER = 0.6;
  private static final double RIM = 1.2;
  private static final int SETTLED = 4;
  private static final Stroke DASHES = Theme.dashed(0.6);

  private final Chart.Allocation chart;
  private final double width;
  private final double left;
  private final double scale;

  AllocationDrawing(Chart.Allocation chart, double width) {
    this.chart = chart;
    this.width = width;
    double widest =
        bars().mapToDouble(bar -> Label.of(bar.name(), Type.NAME).width()).max().orElse(0);
    left = Math.min(widest + AIR, width * WIDEST_NAME);
    scale = scale();
  }

  /** What does not fit into a bar stands beside it, and leaves less room for the bars. */
  private double scale() {
    double found = width;
    for (int again = 0; again < SETTLED; again++) {
      double tried = found;
      found = bars().mapToDouble(bar -> room(bar, tried)).min().orElse(1);
    }
    return found;
  }

  private Stream<Chart.Shares> bars() {
    return Stream.concat(chart.rows().stream(), chart.aside().stream());
  }

  /** Points for one unit, so that the total and the note stand beside the bar. */
  private double room(Chart.Shares bar, double tried) {
    double pieces = bar.shares().stream().mapToDouble(AllocationDrawing::size).sum();
    double length = Math.max(Values.place(bar.total()), pieces);
    double beside = beside(bar, tried).stream().mapToDouble(label -> label.width() + AIR).sum();
    double most = Math.min(width * LONGEST, width - left - beside - AIR);
    return length <= 0 ? Double.MAX_VALUE : most / length;
  }

  /** Nothing can be drawn of what is negative. */
  private static double size(Chart.Share share) {
    return Math.max(0, Values.place(share.value()));
  }

  private static List<Chart.Share> drawn(Chart.Shares bar) {
    return bar.shares().stream().filter(share -> size(share) > 0).toList();
  }

  private List<Label> beside(Chart.Shares bar, double points) {
    List<Label> labels = new ArrayList<>();
    labels.add(Values.label(bar.total(), Type.STRONG));
    List<String> said = new ArrayList<>();
    for (Chart.Share share : bar.shares()) {
      double length = Values.place(share.value()) * points - SLIVER;
      if (!share.beside().isEmpty() && fitting(share, length) == null) {
        said.add((said.isEmpty() ? chart.ofWhich() : "") + share.beside());
      }
    }
    if (!bar.note().isEmpty()) {
      said.add(bar.note());
    }
    said.forEach(text -> labels.add(Label.of(text, Type.SMALL)));
    return labels;
  }

  /** The fullest label that a piece holds; null where it holds none. */
  private static Label fitting(Chart.Share share, double length) {
    return share.labels().stream()
        .map(text -> Label.of(text, Type.SMALL))
        .filter(label -> label.width() + 2 * RIM <= length)
        .findFirst()
        .orElse(null);
  }

  @Override
  public double height() {
    double sum = chart.sum() == null ? 0 : SUM_TOP + SUM_HIGH + SUM_GAP;
    double aside = chart.aside().isEmpty() ? 0 : ASIDE_GAP + chart.aside().size() * PITCH;
    return sum + chart.rows().size() * PITCH + aside;
  }

  @Override
  public void draw(Canvas canvas) {
    double y = 0;
    if (chart.sum() != null) {
      sum(canvas);
      y = SUM_TOP + SUM_HIGH + SUM_GAP;
    }
    if (!chart.rows().isEmpty()) {
      double foot = y + chart.rows().size() * PITCH - 2;
      canvas.line(left, y, left, foot, Theme.solid(0.7), Theme.INK);
    }
    for (Chart.Shares bar : chart.rows()) {
      bar(canvas, bar, y);
      y += PITCH;
    }
    if (!chart.aside().isEmpty()) {
      canvas.line(0, y, width, y, DASHES, Theme.LEADER);
      y += ASIDE_GAP;
    }
    for (Chart.Shares bar : chart.aside()) {
      bar(canvas, bar, y);
      y += PITCH;
    }
  }

  private void bar(Canvas canvas, Chart.Shares bar, double y) {
    double middle = y + HIGH / 2;
    Label name = Label.of(bar.name(), Type.NAME, left - AIR);
    canvas.textAt(name, 0, middle, Canvas.Side.RIGHT_OF, Theme.INK);
    double x = left;
    for (Chart.Share share : drawn(bar)) {
      double length = size(share) * scale;
      piece(canvas, share, new Rectangle2D.Double(x, y, length, HIGH), bar.name());
      x += length;
    }
    double end = left + Math.max(Values.place(bar.total()) * scale, x - left) + AIR;
    Color ink = Theme.INK;
    for (Label label : beside(bar, scale)) {
      canvas.textAt(label, end, middle, Canvas.Side.RIGHT_OF, ink);
      end += label.width() + AIR;
      ink = Theme.MUTED;
    }
  }

  /** All of it, as wide as the page; what is too narrow for its label is named above. */
  private void sum(Canvas canvas) {
    Chart.Shares sum = chart.sum();
    Label head = Label.of(sum.name() + " " + Values.shown(sum.total()), Type.STRONG);
    canvas.text(head, 0, 0, Canvas.Side.RIGHT_OF, Theme.INK);
    double all = sum.shares().stream().mapToDouble(AllocationDrawing::size).sum();
    double x = 0;
    List<Above> above = new ArrayList<>();
    for (Chart.Share share : drawn(sum)) {
      double length = size(share) / all * width;
      if (!piece(canvas, share, new Rectangle2D.Double(x, SUM_TOP, length, SUM_HIGH), "")) {
        above.add(new Above(share.labels().get(0), x + length / 2));
      } else if (share.tone() == Chart.Share.HATCHED) {
        above.add(new Above(share.name(), x + length / 2));
      }
      x += length;
    }
    name(canvas, above, head.width() + AIR);
  }

  /** A label above the bar, and the middle of what it names. */
  private record Above(String text, double middle) {}

  /** From right to left, so that none stands on another. */
  private void name(Canvas canvas, List<Above> above, double from) {
    List<Above> rightFirst = new ArrayList<>(above);
    Collections.reverse(rightFirst);
    double free = width;
    for (Above one : rightFirst) {
      Label label = Label.of(one.text, Type.SMALL);
      double end = Math.min(free, one.middle + label.width() / 2);
      if (end - label.width() >= from) {
        canvas.text(label, end, 0.5, Canvas.Side.LEFT_OF, Theme.INK);
        double foot = Math.min(end - 1, Math.max(end - label.width() + 1, one.middle));
        canvas.line(foot, SUM_TOP - 1.6, one.middle, SUM_TOP + 1, Theme.solid(0.5), Theme.INK);
        free = end - label.width() - 2 * AIR;
      }
    }
  }

  /** Says whether a label found room in it. */
  private boolean piece(Canvas canvas, Chart.Share share, Rectangle2D box, String owner) {
    double gap = Math.min(SLIVER, box.getWidth() / 3);
    Rectangle2D inner =
        new Rectangle2D.Double(box.getX(), box.getY(), box.getWidth() - gap, box.getHeight());
    Color ground = Tones.paint(canvas, share.tone(), inner);
    canvas.mark(inner, (owner + " " + share.name()).strip() + ": " + Values.shown(share.value()));
    Label label = fitting(share, inner.getWidth());
    if (label == null) {
      return false;
    }
    canvas.textOver(
        label,
        inner.getCenterX(),
        inner.getCenterY(),
        Canvas.Side.CENTRED,
        Theme.textOn(ground),
        ground);
    return true;
  }
}
