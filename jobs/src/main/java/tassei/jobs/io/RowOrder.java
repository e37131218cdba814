package tassei.jobs.io;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import org.apache.spark.sql.Row;

/** The order Spark sorts rows in: column by column, unknown first, text by its UTF-8 bytes. */
final class RowOrder implements Comparator<Row> {

  @Override
  public int compare(Row left, Row right) {
    for (int i = 0; i < left.size(); i++) {
      int order = compareValues(left.get(i), right.get(i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private static int compareValues(Object left, Object right) {
    if (left == null || right == null) {
      return Boolean.compare(left != null, right != null);
    }
    if (left instanceof String text) {
      return Arrays.compareUnsigned(
          text.getBytes(StandardCharsets.UTF_8), ((String) right).getBytes(StandardCharsets.UTF_8));
    }
    return compareSame(left, right);
  }

  /** Both values come from one column and so are of one comparable type. */
  @SuppressWarnings("unchecked")
  private static int compareSame(Object left, Object right) {
    return ((Comparable<Object>) left).compareTo(right);
  }
}
