package tassei.jobs.pass;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Adds sums in pairs, pairs of pairs and so on, because lists that are joined one after the other
 * are copied as often as there are lists.
 */
final class PairwiseSum<S> {
  private final Passes.Plus<S> plus;
  private final Deque<S> open = new ArrayDeque<>();
  private long count;

  PairwiseSum(Passes.Plus<S> plus) {
    this.plus = plus;
  }

  /** Each trailing zero of the count is a pair that is complete. */
  void add(S next) {
    count++;
    S sum = next;
    for (int pair = Long.numberOfTrailingZeros(count); pair > 0; pair--) {
      sum = plus.plus(open.pop(), sum);
    }
    open.push(sum);
  }

  /** The sum of all that was added. */
  S orElse(S none) {
    if (open.isEmpty()) {
      return none;
    }
    S sum = open.pop();
    while (!open.isEmpty()) {
      sum = plus.plus(open.pop(), sum);
    }
    return sum;
  }
}
