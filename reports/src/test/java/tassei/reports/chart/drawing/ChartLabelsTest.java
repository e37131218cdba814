package tassei.reports.chart.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Dimension2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tassei.reports.chart.Chart;
import tassei.reports.chart.Extremes;
import tassei.reports.chart.Samples;
import tassei.reports.chart.StatusMark;

class ChartLabelsTest {
  private static final double TOUCH = 0.4;

  @Test
  void no_label_meets_another_or_leaves_the_chart() {
    List<String> faults = new ArrayList<>();
    for (double width : new double[] {482, 234, 640}) {
      Samples.all().forEach((name, chart) -> faults.addAll(faults(name, chart, width)));
    }
    assertEquals(List.of(), faults);
  }

  @Test
  void nor_in_charts_no_report_should_have() {
    List<String> faults = new ArrayList<>();
    for (Map.Entry<String, Chart> entry : Extremes.all().entrySet()) {
      faults.addAll(faults(entry.getKey(), entry.getValue(), 482));
    }
    assertEquals(List.of(), faults);
  }

  @Test
  void names_are_printed_whole() {
    String name = "再生・細胞医療・遺伝子治療プロジェクト".repeat(20);
    Chart chart =
        new Chart.Bullets(
            Samples.WORDS,
            "%",
            List.of(
                new Chart.Bullet(
                    name, Samples.value("50"), null, null, "5 / 10", StatusMark.BEHIND, "遅れ")));

    assertTrue(String.join("", Recording.words(chart, 482)).contains(name));
  }

  static List<String> faults(String name, Chart chart, double width) {
    Dimension2D size = ChartPainter.size(chart, width);
    Rectangle2D box = new Rectangle2D.Double(0, 0, size.getWidth(), size.getHeight());
    List<Recording.Text> texts = new ArrayList<>(Recording.of(chart, width));
    texts.sort(Comparator.comparingDouble(text -> text.ink().getMinY()));
    List<String> faults = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      Recording.Text text = texts.get(i);
      if (!box.contains(text.ink()) && !text.ink().isEmpty()) {
        faults.add(name + " at " + width + ": " + text + " leaves " + box);
      }
      for (int k = i + 1; k < texts.size() && below(text, texts.get(k)); k++) {
        if (meet(text.ink(), texts.get(k).ink())) {
          faults.add(name + " at " + width + ": " + text + " meets " + texts.get(k));
        }
      }
    }
    return faults;
  }

  /** Whether another text begins before this one ends, from top to bottom. */
  private static boolean below(Recording.Text text, Recording.Text other) {
    return other.ink().getMinY() < text.ink().getMaxY();
  }

  private static boolean meet(Rectangle2D one, Rectangle2D other) {
    Rectangle2D common = one.createIntersection(other);
    return common.getWidth() > TOUCH && common.getHeight() > TOUCH;
  }
}
