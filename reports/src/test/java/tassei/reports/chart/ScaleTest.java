package tassei.reports.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import tassei.reports.chart.plane.Spread;

class ScaleTest {

  @Test
  void goes_through_zero_in_round_steps() {
    assertEquals(List.of("0", "50", "100", "150", "200"), ticks("17", "181.8"));
    assertEquals(List.of("−25", "0", "25", "50", "75", "100"), ticks("-12", "90.5"));
  }

  @Test
  void whole_numbers_get_whole_steps() {
    assertEquals(List.of("0", "1", "2", "3"), ticks("1", "3"));
    assertEquals(List.of("0", "0.5", "1", "1.5", "2", "2.5"), ticks("1.2", "2.5"));
  }

  @Test
  void nothing_known_still_has_an_axis() {
    assertEquals(List.of("0", "1"), ticks());
    assertEquals(List.of("0", "1"), ticks("0", "0"));
  }

  @Test
  void great_numbers_are_grouped() {
    assertEquals(List.of("0", "500,000", "1,000,000", "1,500,000", "2,000,000"), ticks("1900000"));
  }

  @Test
  void an_axis_may_end_at_its_greatest_value() {
    Scale scale = Scale.reaching(List.of(new BigDecimal("1521")), 5);

    assertEquals(new BigDecimal("1521"), scale.high());
    assertEquals(4, scale.ticks().size());
  }

  @Test
  void labels_move_apart_and_keep_their_order() {
    double[] middles = Spread.middles(new double[] {50, 10, 52}, new double[] {10, 10, 10}, 0, 100);

    assertArrayEquals(new double[] {46, 10, 56}, middles, 1e-9);
  }

  @Test
  void labels_at_the_edge_stay_inside() {
    double[] middles = Spread.middles(new double[] {99, 98, 2}, new double[] {10, 10, 10}, 0, 100);

    assertArrayEquals(new double[] {95, 85, 5}, middles, 1e-9);
  }

  private static List<String> ticks(String... values) {
    List<BigDecimal> exact = Arrays.stream(values).map(BigDecimal::new).toList();
    return Scale.of(exact, 5).ticks().stream().map(Scale::shown).toList();
  }
}
