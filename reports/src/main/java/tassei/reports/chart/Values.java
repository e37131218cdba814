package tassei.reports.chart;

import java.math.BigDecimal;
import tassei.reports.chart.label.Label;
import tassei.reports.chart.label.Type;

/** Reads values that may be unknown. */
public final class Values {
  static final String UNKNOWN = "–";

  private Values() {}

  public static boolean isKnown(Chart.Value value) {
    return value != null && value.exact() != null;
  }

  /** Null where unknown. */
  public static BigDecimal exact(Chart.Value value) {
    return value == null ? null : value.exact();
  }

  /** For places on an axis; not a number where unknown, which leaves a gap. */
  public static double place(Chart.Value value) {
    return isKnown(value) ? value.exact().doubleValue() : Double.NaN;
  }

  public static String shown(Chart.Value value) {
    return value == null || value.shown() == null ? UNKNOWN : value.shown();
  }

  public static Label label(Chart.Value value, Type type) {
    return Label.of(shown(value), type);
  }
}
