package tassei.figures.input;

import java.io.Serializable;
import java.util.Comparator;

/**
 * Where a row was read.
 *
 * @param file relative to the data folder
 * @param record 1 is the first row below the header
 */
public record Origin(String file, long record) implements Comparable<Origin>, Serializable {
  private static final Comparator<Origin> IN_ORDER =
      Comparator.comparing(Origin::file).thenComparingLong(Origin::record);

  @Override
  public int compareTo(Origin other) {
    return IN_ORDER.compare(this, other);
  }
}
