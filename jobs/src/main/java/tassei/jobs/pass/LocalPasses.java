package tassei.jobs.pass;

import java.util.List;

/** In this process. */
public final class LocalPasses implements Passes {
  @Override
  public <R> Rows<R> rows(List<R> rows) {
    return new LocalRows<>(rows);
  }

  private record LocalRows<R>(List<R> rows) implements Rows<R> {
    @Override
    public Rows<List<R>> together(Key<R> key) {
      return new LocalRows<>(Groups.by(key, rows));
    }

    @Override
    public <S> S fold(Fold<R, S> fold, RowBuffer results) {
      return Groups.fold(rows, fold, results);
    }
  }

  /** Nothing was opened. */
  @Override
  public void close() {}
}
