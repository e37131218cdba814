package tassei.jobs.pass;

import java.io.Serializable;

/**
 * What rows come to. Which are added first, and which are added together before, is all one.
 *
 * @param <S> what it comes to; it may grow as rows are added
 */
public interface Fold<R, S> extends Serializable {
  /** Of no row; a new one each time. */
  S none();

  /**
   * With one more row.
   *
   * @param results takes rows of result tables
   */
  S add(S sums, R row, RowSink results);

  /** Both together. */
  S plus(S sums, S others);

  /** Sums as they are kept, where Java's own way of writing them takes many bytes. */
  default Object packed(S sums) {
    return sums;
  }

  /** Sums that were packed. */
  @SuppressWarnings("unchecked")
  default S unpacked(Object packed) {
    return (S) packed;
  }
}
