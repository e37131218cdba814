package tassei.figures.kpi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import tassei.figures.SumLaws;

/** Events of a year that stand apart come to the same, whichever are added first. */
class PointTest {

  @Test
  void pointsOfAYearAddUp() {
    Point all = SumLaws.hold(List.of(of("1", "2"), of("0.5", "10"), of("4", "0")), Point::plus);
    assertEquals("5.5 of 12", all.value() + " of " + all.denominator());
  }

  /** A figure of points of which one tells no denominator is none, however they are added. */
  @Test
  void whereOneTellsNoDenominatorAllTellNone() {
    Point all = SumLaws.hold(List.of(of("1", "2"), of("2", null), of("4", "8")), Point::plus);
    assertEquals("7 of null", all.value() + " of " + all.denominator());
  }

  private static Point of(String value, String denominator) {
    BigDecimal of = denominator == null ? null : new BigDecimal(denominator);
    return Point.ofEvents(2021, new BigDecimal(value), of);
  }
}
