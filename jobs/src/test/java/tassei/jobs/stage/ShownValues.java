package tassei.jobs.stage;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Values in a line of text, numbers without the zeros of their type. */
public final class ShownValues {
  private ShownValues() {}

  public static String joined(Stream<?> values) {
    return values.map(ShownValues::shown).collect(Collectors.joining("|"));
  }

  private static String shown(Object value) {
    return value instanceof BigDecimal number
        ? number.stripTrailingZeros().toPlainString()
        : String.valueOf(value);
  }
}
