package tassei.reports.chart.drawing;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import tassei.reports.chart.Chart;
import tassei.reports.chart.Values;
import tassei.reports.chart.label.Label;
import tassei.reports.chart.label.Type;

/**
 * Where the nodes and links of a flow stand. Each node gets at least the height of its label, so no
 * label meets another however small its amount is.
 */
final class FlowLayout {
  static final double NODE = 11;
  private static final double AIR = 5;
  private static final double THINNEST = 0.4;

  private final Chart.Flow chart;
  private final List<Place> places = new ArrayList<>();
  private final List<Ribbon> ribbons = new ArrayList<>();
  private final double top;
  private final double scale;
  private final double[] xs;
  private final double room;
  private double bottom;

  /** A node, its box and its label. */
  record Place(Chart.Node node, Rectangle2D box, Label label, double middle) {}

  /** A link from the right edge of a node to the left edge of another. */
  record Ribbon(
      Chart.Link link, int from, double x1, double y1, double x2, double y2, double thick) {}

  FlowLayout(Chart.Flow chart, double width, double top) {
    this.chart = chart;
    this.top = top;
    bottom = top;
    int last = Math.max(1, chart.stages().size() - 1);
    double left = outer(0, width);
    double right = chart.stages().size() > 1 ? outer(last, width) : 0;
    double stride = (width - left - right - NODE) / last;
    xs = IntStream.rangeClosed(0, last).mapToDouble(i -> left + i * stride).toArray();
    room = stride - NODE - 3 * AIR;
    double most = IntStream.rangeClosed(0, last).mapToDouble(this::total).max().orElse(0);
    scale = most > 0 ? Math.min(210, width * 0.45) / most : 0;
    IntStream.rangeClosed(0, last).forEach(stage -> measure(stage, width));
    IntStream.rangeClosed(0, last).forEach(stage -> place(stage, width));
    chart.links().stream().filter(FlowLayout::flows).sorted(order()).forEach(this::join);
  }

  private List<Chart.Node> nodes(int stage) {
    return chart.nodes().stream().filter(node -> node.stage() == stage).toList();
  }

  private double outer(int stage, double width) {
    return nodes(stage).stream()
            .mapToDouble(node -> Label.of(text(node), Type.SMALL, width * 0.25).width())
            .max()
            .orElse(0)
        + 2 * AIR;
  }

  private static String text(Chart.Node node) {
    return node.name() + " " + Values.shown(node.value());
  }

  private double total(int stage) {
    return nodes(stage).stream().mapToDouble(this::amount).sum();
  }

  /** What a node shows, or what flows through it where that is more or the other is unknown. */
  private double amount(Chart.Node node) {
    double in = sum(link -> link.stage() == node.stage() - 1 && link.into().equals(node.name()));
    double out = sum(link -> link.stage() == node.stage() && link.from().equals(node.name()));
    double own = Values.isKnown(node.value()) ? Values.place(node.value()) : 0;
    return Math.max(own, Math.max(in, out));
  }

  private double sum(java.util.function.Predicate<Chart.Link> which) {
    return chart.links().stream()
        .filter(FlowLayout::flows)
        .filter(which)
        .mapToDouble(link -> Values.place(link.value()))
        .sum();
  }

  private static boolean flows(Chart.Link link) {
    return Values.isKnown(link.value()) && link.value().exact().signum() > 0;
  }

  private Label label(Chart.Node node, double width) {
    boolean inner = node.stage() > 0 && node.stage() < xs.length - 1;
    return Label.of(text(node), Type.SMALL, inner ? Math.max(54, room) : width * 0.25);
  }

  private double slot(Chart.Node node, double width) {
    return Math.max(amount(node) * scale, label(node, width).height()) + AIR;
  }

  private void measure(int stage, double width) {
    double height = nodes(stage).stream().mapToDouble(node -> slot(node, width)).sum();
    bottom = Math.max(bottom, top + height);
  }

  /** Nodes of a stage from top to bottom, the stage in the middle of the height. */
  private void place(int stage, double width) {
    double height = nodes(stage).stream().mapToDouble(node -> slot(node, width)).sum();
    double y = top + (bottom - top - height) / 2;
    for (Chart.Node node : nodes(stage)) {
      double slot = slot(node, width);
      double tall = Math.max(THINNEST, amount(node) * scale);
      double middle = y + slot / 2;
      Rectangle2D box = new Rectangle2D.Double(xs[stage], middle - tall / 2, NODE, tall);
      places.add(new Place(node, box, label(node, width), middle));
      y += slot;
    }
  }

  private Comparator<Chart.Link> order() {
    return Comparator.comparingInt((Chart.Link link) -> index(link.stage(), link.from()))
        .thenComparingInt(link -> index(link.stage() + 1, link.into()));
  }

  private int index(int stage, String name) {
    return IntStream.range(0, places.size())
        .filter(i -> places.get(i).node.stage() == stage && places.get(i).node.name().equals(name))
        .findFirst()
        .orElse(-1);
  }

  /** Links leave and arrive in the order of the nodes they join. */
  private void join(Chart.Link link) {
    int from = index(link.stage(), link.from());
    int upTo = index(link.stage() + 1, link.into());
    if (from < 0 || upTo < 0) {
      return;
    }
    double left =
        used(
            ribbon ->
                ribbon.link.stage() == link.stage() && ribbon.link.from().equals(link.from()));
    double arrived =
        used(
            ribbon ->
                ribbon.link.stage() == link.stage() && ribbon.link.into().equals(link.into()));
    double thick = Math.max(THINNEST, Values.place(link.value()) * scale);
    Rectangle2D start = places.get(from).box;
    Rectangle2D end = places.get(upTo).box;
    ribbons.add(
        new Ribbon(
            link,
            from,
            start.getMaxX(),
            start.getY() + left,
            end.getX(),
            end.getY() + arrived,
            thick));
  }

  private double used(java.util.function.Predicate<Ribbon> which) {
    return ribbons.stream().filter(which).mapToDouble(Ribbon::thick).sum();
  }

  List<Place> places() {
    return places;
  }

  List<Ribbon> ribbons() {
    return ribbons;
  }

  double x(int stage) {
    return xs[stage];
  }

  double bottom() {
    return bottom;
  }

  int lastStage() {
    return xs.length - 1;
  }
}
