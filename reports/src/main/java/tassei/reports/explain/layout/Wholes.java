package tassei.reports.explain.layout;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import tassei.reports.run.Column;
import tassei.reports.run.RunRow;

/**
 * Lines of a sum that hold others of it. What a document prints as 181.8 is told as that line, and
 * its pieces as inside it, although the table counts the pieces and of the line what they leave.
 */
public final class Wholes {
  /** Sums of more lines are told as the table counts them, because names take memory. */
  private static final int MOST = 100_000;

  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private final Set<String> lines = new HashSet<>();
  private final Map<String, String> envelopes = new HashMap<>();
  private final Map<String, BigDecimal> inside = new HashMap<>();
  private final Map<String, BigDecimal> counted = new HashMap<>();
  private final Map<String, BigDecimal> digits = new HashMap<>();
  private boolean isTooLarge;

  /** A line that counts in the sum. */
  public void add(RunRow line) {
    isTooLarge |= lines.size() >= MOST;
    if (isTooLarge) {
      return;
    }
    String name = line.text(Column.LINE);
    lines.add(name);
    if (!line.isBlank(Column.ENVELOPE)) {
      envelopes.put(name, line.text(Column.ENVELOPE));
      counted.put(name, line.number(Column.COUNTED_YEN));
      digits.merge(line.text(Column.ENVELOPE), precision(line), BigDecimal::add);
    }
  }

  /** After the last line. */
  public void close() {
    counted.forEach(
        (name, yen) -> {
          String above = envelopes.get(name);
          for (int depth = 0; depth <= envelopes.size() && lines.contains(above); depth++) {
            inside.merge(above, yen, BigDecimal::add);
            above = envelopes.getOrDefault(above, "");
          }
        });
  }

  /** Empty where there are too many. */
  public Set<String> lines() {
    return isTooLarge ? Set.of() : lines;
  }

  /** Whether a line stands inside another one of the sum. */
  boolean isInside(RunRow line) {
    return !isTooLarge && lines.contains(line.text(Column.ENVELOPE));
  }

  /** Of a line of the sum, what its pieces come to that stand in the sum too. */
  BigDecimal inside(RunRow line) {
    return isTooLarge
        ? BigDecimal.ZERO
        : inside.getOrDefault(line.text(Column.LINE), BigDecimal.ZERO);
  }

  /** Whether the published digits of a line and of its pieces alone may make this difference. */
  boolean isRounding(RunRow line, BigDecimal difference) {
    BigDecimal pieces = digits.getOrDefault(line.text(Column.LINE), BigDecimal.ZERO);
    return difference.abs().multiply(TWO).compareTo(precision(line).add(pieces)) <= 0;
  }

  /** Exact where the run does not say. */
  private static BigDecimal precision(RunRow line) {
    boolean isSaid = line.has(Column.PRECISION_YEN) && !line.isBlank(Column.PRECISION_YEN);
    return isSaid ? line.number(Column.PRECISION_YEN) : BigDecimal.ZERO;
  }

  /** What a line brings to the sum, with its pieces. */
  BigDecimal of(RunRow line) {
    BigDecimal own = line.number(Column.COUNTED_YEN);
    return own == null ? null : own.add(inside(line));
  }
}
