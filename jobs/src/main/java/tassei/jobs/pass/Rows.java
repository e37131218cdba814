package tassei.jobs.pass;

import java.io.Serializable;
import java.util.List;

/**
 * The rows of a table, wherever they lie. What is asked for is made when it is folded, and not
 * before.
 */
public interface Rows<R> {
  /** What becomes of one row. */
  @FunctionalInterface
  interface Each<R, Q> extends Serializable {
    List<Q> of(R row);
  }

  /** What rows have in common that belong together. */
  @FunctionalInterface
  interface Key<R> extends Serializable {
    Object of(R row);
  }

  <Q> Rows<Q> each(Each<R, Q> each);

  /** Rows of one key, as one row each. */
  Rows<List<R>> together(Key<R> key);

  /**
   * What all rows come to.
   *
   * @param results takes the rows of result tables that are made on the way
   */
  <S> S fold(Fold<R, S> fold, RowBuffer results);
}
