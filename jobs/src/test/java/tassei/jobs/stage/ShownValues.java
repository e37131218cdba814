package tassei.jobs.stage;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;

/** Values in a line of text, numbers without the zeros of their type. */
public final class ShownValues {
  private ShownValues() {}

  public static String joined(Stream<?> values) {
    return values.map(ShownValues::shown).collect(Collectors.joining("|"));
  }

  /** All values of a row. */
  public static Stream<Object> values(Row row) {
    return IntStream.range(0, row.length()).mapToObj(row::get);
  }

  private static String shown(Object value) {
    return value instanceof BigDecimal number
        ? number.stripTrailingZeros().toPlainString()
        : String.valueOf(value);
  }
}
