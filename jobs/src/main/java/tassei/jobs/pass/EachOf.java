package tassei.jobs.pass;

import java.util.List;

/**
 * What rows come to that lie several together.
 *
 * @param fold of each of them
 */
public record EachOf<R, S>(Fold<R, S> fold) implements Fold<List<R>, S> {
  @Override
  public S none() {
    return fold.none();
  }

  @Override
  public S add(S sums, List<R> rows, RowSink results) {
    S sum = sums;
    for (R row : rows) {
      sum = fold.add(sum, row, results);
    }
    return sum;
  }

  @Override
  public S plus(S sums, S others) {
    return fold.plus(sums, others);
  }

  @Override
  public Object packed(S sums) {
    return fold.packed(sums);
  }

  @Override
  public S unpacked(Object packed) {
    return fold.unpacked(packed);
  }
}
