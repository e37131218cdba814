package tassei.jobs.pass;

import java.util.List;

/**
 * Brings rows of one key together and adds up what they mean: {@code LocalPasses} in this process,
 * {@code SparkPasses} as tasks that take its rows, {@code LargePasses} as tasks that read files;
 * their rows meet in {@code Shuffle}.
 */
public interface Passes extends AutoCloseable {
  /** Rows that have room in this process. */
  <R> Rows<R> rows(List<R> rows);

  /**
   * Rows that are read from pieces of files.
   *
   * @param weight how many bytes of text all pieces have
   */
  <P, R> Rows<R> read(List<P> pieces, long weight, Source<P, R> source, Packing<R> packing);

  /**
   * What rows come to that were made on the way, those of one key as one row; they are gone then.
   *
   * @param key of their first cells, because these are what they lie in order by
   * @param results where they are, and what takes rows that are made of them
   */
  default <S> S foldMade(
      String table, Rows.Key<Object[]> key, Fold<List<Object[]>, S> fold, RowBuffer results) {
    return rows(results.taken(table).unpacked(table)).together(key).fold(fold, results);
  }

  /** Whether rows that were read are read again when they are asked again. */
  default boolean readsAnew() {
    return false;
  }

  /** Whether it may be kept for the next run what rows come to. */
  default boolean isKeeping() {
    return false;
  }

  /** What tasks look up. */
  <T> Shared<T> shared(T lookedUp);

  /** Takes rows of result tables, as many as there may be. */
  RowBuffer results();

  /** All was computed, of inputs that did not change meanwhile: it may be kept what it came to. */
  default void confirm() {}

  @Override
  void close();
}
