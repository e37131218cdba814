package tassei.jobs.pass;

import java.io.Serializable;
import java.util.Iterator;

/** Rows that stand in pieces of files, wherever a piece is read. */
@FunctionalInterface
public interface Source<P, R> extends Serializable {
  /** The rows of a piece, in their order. */
  Iterator<R> rows(P piece);

  /** What names the rows of a piece, and all that they depend on; null: nothing does. */
  default String identity(P piece) {
    return null;
  }

  /** Whether keys can be told without reading rows, which takes a small part of the time. */
  default boolean tellsKeys(P piece) {
    return false;
  }

  /**
   * A number for each row of a piece: the same for all that are brought together. That others have
   * it too does no harm.
   */
  default long[] keys(P piece) {
    throw new UnsupportedOperationException();
  }

  /** Some rows of a piece that tells keys, in their order; the others cost little. */
  default Iterator<R> rows(P piece, RowChoice wanted) {
    throw new UnsupportedOperationException();
  }
}
