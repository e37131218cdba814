package tassei.reports.chart;

import java.math.BigDecimal;

/** Reads values that may be unknown. */
final class Values {
  static final String UNKNOWN = "–";

  private Values() {}

  static boolean isKnown(Chart.Value value) {
    return value != null && value.exact() != null;
  }

  /** Null where unknown. */
  static BigDecimal exact(Chart.Value value) {
    return value == null ? null : value.exact();
  }

  /** For places on an axis; not a number where unknown, which leaves a gap. */
  static double place(Chart.Value value) {
    return isKnown(value) ? value.exact().doubleValue() : Double.NaN;
  }

  static String shown(Chart.Value value) {
    return value == null || value.shown() == null ? UNKNOWN : value.shown();
  }

  static Label label(Chart.Value value, Type type) {
    return Label.of(shown(value), type);
  }
}
