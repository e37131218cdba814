package tassei.reports.explain.address;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** An actual beside its target as documents print them: 13／25, or 70.1 / 75. */
public record PrintedTarget(PrintedNumber actual, PrintedNumber target) {
  private static final Pattern STROKE = Pattern.compile("[/／⁄∕]");

  public static Optional<PrintedTarget> of(String text) {
    List<Optional<PrintedNumber>> sides =
        STROKE.splitAsStream(text).map(PrintedNumber::of).toList();
    return sides.size() != 2 || sides.stream().anyMatch(Optional::isEmpty)
        ? Optional.empty()
        : Optional.of(new PrintedTarget(sides.get(0).orElseThrow(), sides.get(1).orElseThrow()));
  }

  /** Whether both print so; null is unknown and prints as neither. */
  public boolean isOf(BigDecimal reached, BigDecimal aimed) {
    return actual.isOf(reached) && target.isOf(aimed);
  }
}
