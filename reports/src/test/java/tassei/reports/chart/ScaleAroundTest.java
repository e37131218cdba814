package tassei.reports.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An axis that shows how values differ which all lie far from zero. */
class ScaleAroundTest {
  private static List<BigDecimal> values(String... values) {
    return Stream.of(values).map(BigDecimal::new).toList();
  }

  @Test
  void percentagesCloseToTheirTargetFillTheAxis() {
    List<BigDecimal> values = values("26.0", "25.3", "25.7", "26.1", "25");
    assertTrue(Scale.isFarFromZero(values));
    Scale scale = Scale.around(values, 4);
    assertEquals(0, new BigDecimal("24.5").compareTo(scale.low()), scale.low().toString());
    assertEquals(0, new BigDecimal("26.1").compareTo(scale.high()));
    assertEquals(4, scale.ticks().size());
  }

  @Test
  void whereTheLeastIsBelowHalfTheGreatestTheAxisBeginsAtZero() {
    assertFalse(Scale.isFarFromZero(values("2438", "12446")));
    assertFalse(Scale.isFarFromZero(values("-3", "4")));
    assertFalse(Scale.isFarFromZero(values("5", "5")));
    assertFalse(Scale.isFarFromZero(List.of()));
  }
}
