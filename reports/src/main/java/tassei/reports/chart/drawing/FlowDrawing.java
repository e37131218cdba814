package tassei.reports.chart.drawing;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import tassei.reports.chart.Chart;
import tassei.reports.chart.Values;
import tassei.reports.chart.ink.Canvas;
import tassei.reports.chart.ink.Fill;
import tassei.reports.chart.ink.PlotLegend;
import tassei.reports.chart.ink.Theme;
import tassei.reports.chart.label.Label;
import tassei.reports.chart.label.Type;

/** A Sankey diagram: amounts as bands from stage to stage, every node with its name and amount. */
final class FlowDrawing implements Drawing {
  private static final double AIR = 5;
  private static final int VEIL = 105;
  private static final Color PAPER = new Color(255, 255, 255, 205);

  private final PlotLegend header;
  private final List<Label> heads = new ArrayList<>();
  private final FlowLayout layout;
  private final double width;

  FlowDrawing(Chart.Flow chart, double width) {
    this.width = width;
    header = new PlotLegend(chart.unit(), width);
    double share = width / Math.max(1, chart.stages().size()) - 2 * AIR;
    chart.stages().forEach(stage -> heads.add(Label.of(stage, Type.SMALL_STRONG, share)));
    double tallest = heads.stream().mapToDouble(Label::height).max().orElse(0);
    layout = new FlowLayout(chart, width, header.height() + tallest + AIR);
  }

  @Override
  public double height() {
    return layout.bottom() + 2;
  }

  @Override
  public void draw(Canvas canvas) {
    header.draw(canvas);
    drawHeads(canvas);
    for (FlowLayout.Ribbon ribbon : layout.ribbons()) {
      draw(canvas, ribbon);
    }
    for (int i = 0; i < layout.places().size(); i++) {
      draw(canvas, layout.places().get(i), colour(i));
    }
  }

  private void drawHeads(Canvas canvas) {
    for (int i = 0; i < heads.size(); i++) {
      double y = header.height();
      if (i == 0) {
        canvas.text(heads.get(i), 0, y, Canvas.Side.RIGHT_OF, Theme.MUTED);
      } else if (i == heads.size() - 1) {
        canvas.text(heads.get(i), width, y, Canvas.Side.LEFT_OF, Theme.MUTED);
      } else {
        double middle = layout.x(i) + FlowLayout.NODE / 2;
        canvas.text(heads.get(i), middle, y, Canvas.Side.CENTRED, Theme.MUTED);
      }
    }
  }

  private Color colour(int place) {
    boolean last = layout.places().get(place).node().stage() == layout.lastStage();
    return last ? Theme.MUTED : Fill.series(place).colour();
  }

  private void draw(Canvas canvas, FlowLayout.Ribbon ribbon) {
    double middle = (ribbon.x1() + ribbon.x2()) / 2;
    Path2D path = new Path2D.Double();
    path.moveTo(ribbon.x1(), ribbon.y1());
    path.curveTo(middle, ribbon.y1(), middle, ribbon.y2(), ribbon.x2(), ribbon.y2());
    path.lineTo(ribbon.x2(), ribbon.y2() + ribbon.thick());
    path.curveTo(
        middle,
        ribbon.y2() + ribbon.thick(),
        middle,
        ribbon.y1() + ribbon.thick(),
        ribbon.x1(),
        ribbon.y1() + ribbon.thick());
    path.closePath();
    Color colour = colour(ribbon.from());
    canvas.fill(path, new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), VEIL));
    Chart.Link link = ribbon.link();
    canvas.mark(path, link.from() + " → " + link.into() + ": " + Values.shown(link.value()));
  }

  private void draw(Canvas canvas, FlowLayout.Place place, Color colour) {
    canvas.fill(place.box(), colour);
    Chart.Node node = place.node();
    canvas.mark(place.box(), node.name() + ": " + Values.shown(node.value()));
    if (node.stage() == 0) {
      double x = place.box().getMinX() - AIR;
      canvas.textAt(place.label(), x, place.middle(), Canvas.Side.LEFT_OF, Theme.INK);
    } else if (node.stage() == layout.lastStage()) {
      double x = place.box().getMaxX() + AIR;
      canvas.textAt(place.label(), x, place.middle(), Canvas.Side.RIGHT_OF, Theme.INK);
    } else {
      double x = place.box().getMaxX() + AIR;
      canvas.textOver(place.label(), x, place.middle(), Canvas.Side.RIGHT_OF, Theme.INK, PAPER);
    }
  }
}
