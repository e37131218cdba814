package tassei.reports.chart.drawing;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tassei.reports.chart.Chart;
import tassei.reports.chart.Samples;
import tassei.reports.chart.StatusMark;
import tassei.reports.chart.ink.Fill;
import tassei.reports.chart.ink.Theme;

class PaletteTest {
  /** Machado, Oliveira and Fernandes 2009, deuteranopia of severity 1. */
  private static final double[][] DEUTERANOPIA = {
    {0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}
  };

  @Test
  void text_on_white_reads() {
    for (Color colour : List.of(Theme.INK, Theme.MUTED, Theme.BLUE, Theme.DARK_VERMILION)) {
      assertTrue(Theme.contrast(colour, Theme.WHITE) >= 4.5, colour.toString());
    }
    for (StatusMark status : StatusMark.values()) {
      Color colour = Color.decode(status.colour());
      assertTrue(Theme.contrast(colour, Theme.WHITE) >= 4.5, status.toString());
      assertTrue(Theme.contrast(colour, Theme.BAND) >= 3, status + " on its band");
    }
  }

  @Test
  void names_at_the_ends_of_lines_read_in_every_colour() {
    for (int i = 0; i < 14; i++) {
      Color text = Theme.readable(Fill.series(i).colour());
      assertTrue(Theme.contrast(text, Theme.WHITE) >= 4.5, text.toString());
    }
  }

  @Test
  void a_label_in_a_bar_reads() {
    for (int i = 0; i < 14; i++) {
      Fill fill = Fill.series(i);
      assertTrue(Theme.contrast(fill.ink(), fill.plate()) >= 4.5, fill.toString());
    }
  }

  @Test
  void a_value_in_a_heat_map_reads_on_every_step() {
    List<Chart.Value> row =
        IntStream.rangeClosed(-3, 120).mapToObj(i -> Samples.value(String.valueOf(i))).toList();
    HeatScale scale = HeatScale.of(List.of(row));
    for (Chart.Value value : row) {
      Color ground = scale.colour(value);
      assertTrue(Theme.contrast(ground, Theme.textOn(ground)) >= 4.5, value.shown());
    }
  }

  @Test
  void no_two_series_of_seven_look_alike_in_grey() {
    for (int i = 0; i < 7; i++) {
      for (int k = 0; k < i; k++) {
        Fill one = Fill.series(i);
        Fill other = Fill.series(k);
        boolean bright = Theme.contrast(one.colour(), other.colour()) >= 1.5;
        assertTrue(bright || one.hatch() != other.hatch(), one + " and " + other);
      }
    }
  }

  @Test
  void no_two_series_of_seven_look_alike_to_those_who_see_no_green() {
    for (int i = 0; i < 7; i++) {
      for (int k = 0; k < i; k++) {
        Fill one = Fill.series(i);
        Fill other = Fill.series(k);
        boolean apart = distance(one.colour(), other.colour()) >= 40;
        assertTrue(apart || one.hatch() != other.hatch(), one + " and " + other);
      }
    }
  }

  @Test
  void after_seven_the_colour_returns_with_another_hatch() {
    for (int i = 0; i < 7; i++) {
      assertNotEquals(Fill.series(i).hatch(), Fill.series(i + 7).hatch());
    }
  }

  @Test
  void steps_of_a_heat_map_darken() {
    HeatScale scale = HeatScale.of(List.of(Samples.values("10", "50", "90", "120")));
    double before = 1;
    for (int value = 10; value <= 120; value += 10) {
      double now = Theme.luminance(scale.colour(new Chart.Value(BigDecimal.valueOf(value), "")));
      assertTrue(now <= before);
      before = now;
    }
    assertTrue(before < 0.15);
  }

  private static double distance(Color one, Color other) {
    double[] a = seen(one);
    double[] b = seen(other);
    double sum = 0;
    for (int i = 0; i < 3; i++) {
      sum += (a[i] - b[i]) * (a[i] - b[i]);
    }
    return Math.sqrt(sum);
  }

  private static double[] seen(Color colour) {
    double[] rgb = {colour.getRed(), colour.getGreen(), colour.getBlue()};
    double[] seen = new double[3];
    for (int i = 0; i < 3; i++) {
      for (int k = 0; k < 3; k++) {
        seen[i] += DEUTERANOPIA[i][k] * rgb[k];
      }
    }
    return seen;
  }
}
