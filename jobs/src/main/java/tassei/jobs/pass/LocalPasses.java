package tassei.jobs.pass;

import java.util.ArrayList;
import java.util.List;

/** In this process. */
public final class LocalPasses implements Passes {
  @Override
  public <R> Rows<R> rows(List<R> rows) {
    return new LocalRows<>(rows);
  }

  @Override
  public <P, R> Rows<R> read(List<P> pieces, long weight, Source<P, R> source, Packing<R> packing) {
    return rows(read(pieces, source));
  }

  /** All of them, in their order. Every piece is read, and of all that fail the first is told. */
  public static <P, R> List<R> read(List<P> pieces, Source<P, R> source) {
    List<R> rows = new ArrayList<>();
    RuntimeException failed = null;
    for (P piece : pieces) {
      try {
        source.rows(piece).forEachRemaining(rows::add);
      } catch (RuntimeException broken) {
        if (failed != null) {
          failed.addSuppressed(broken);
        } else {
          failed = broken;
        }
      }
    }
    if (failed != null) {
      throw failed;
    }
    return rows;
  }

  @Override
  public <T> Shared<T> shared(T lookedUp) {
    return () -> lookedUp;
  }

  @Override
  public RowBuffer results() {
    return new RowBuffer();
  }

  /** Nothing was opened. */
  @Override
  public void close() {}
}
