package tassei.reports.whatif;

import java.math.BigDecimal;
import java.util.List;

/**
 * One scenario of a what-if.
 *
 * @param adjustments what it does, as its table says it
 * @param elasticity per cent of results that follow one per cent of budget
 * @param lag years after it
 * @param point null where it is no point of a sweep
 */
record ScenarioRow(
    String name, List<String> adjustments, BigDecimal elasticity, int lag, Point point) {

  /**
   * A value of an adjustment that is varied.
   *
   * @param of name of the scenario file
   * @param adjustment what is varied, without its value
   */
  record Point(String of, String adjustment, BigDecimal value, Unit unit) {}

  /** What a varied value is counted in. */
  enum Unit {
    PERCENT,
    YEN
  }

  boolean isSwept() {
    return point != null;
  }

  /** What a reader knows it by: the points of a sweep share the name of their file. */
  String known() {
    return isSwept() ? point.of : name;
  }
}
