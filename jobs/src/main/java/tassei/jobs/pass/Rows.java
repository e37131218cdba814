package tassei.jobs.pass;

import java.io.Serializable;
import java.util.List;

/** The rows of a table, wherever they lie. */
public interface Rows<R> {
  /** What rows have in common that belong together: a text, or a list of cells. */
  @FunctionalInterface
  interface Key<R> extends Serializable {
    Object of(R row);
  }

  /** What is made of each row. */
  <T> Rows<T> each(Step<R, T> step);

  /** All that is made of each row; it may be brought together again. */
  <T> Rows<T> flat(Step<R, List<T>> step, Packing<T> packing);

  /** These, and others that lie where these do. */
  Rows<R> and(Rows<R> others);

  /** Rows of one key, as one row each. */
  Rows<List<R>> together(Key<R> key);

  /**
   * What all rows come to.
   *
   * @param results takes the rows of result tables that are made on the way
   */
  <S> S fold(Fold<R, S> fold, RowBuffer results);

  /**
   * The same rows; what they come to may be kept, and is not computed again where the same is asked
   * of the same rows.
   *
   * @param question names all that folds depend on beside the rows, and the fold that is asked
   */
  default Rows<R> keptAs(String question) {
    return this;
  }

  /**
   * The same of a fold that does so little with each row that rows of this process are not worth
   * handing on.
   */
  <S> S sum(Fold<R, S> fold, RowBuffer results);
}
