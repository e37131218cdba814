package tassei.jobs.pass;

import java.util.List;
import java.util.function.Function;

/** In this process. */
public final class LocalPasses implements Passes {
  @Override
  public <R, K, S> S fold(
      List<R> rows, Function<R, K> key, GroupSum<R, S> groupSum, Plus<S> plus, S none) {
    return Groups.sum(Groups.by(key, rows), groupSum, plus, none);
  }

  /** Nothing was opened. */
  @Override
  public void close() {}
}
