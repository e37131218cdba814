package tassei.jobs.pass;

import java.io.Serializable;
import java.util.List;
import java.util.function.Function;
import tassei.jobs.conf.RunOptions;

/** Whoever brings rows of one key together, makes a sum of each group and adds the sums up. */
public interface Passes extends AutoCloseable {
  /** What the rows of one key make, in the order in which they were given. */
  @FunctionalInterface
  interface GroupSum<R, S> extends Serializable {
    S of(List<R> group);
  }

  /** Adds what stands before to what stands behind; which of three are added first is all one. */
  @FunctionalInterface
  interface Plus<S> extends Serializable {
    S plus(S before, S behind);
  }

  /**
   * The sum of all groups, in the order of their first rows.
   *
   * @param none the sum of no row
   */
  <R, K, S> S fold(List<R> rows, Function<R, K> key, GroupSum<R, S> groupSum, Plus<S> plus, S none);

  @Override
  void close();

  /** In this process alone where no Spark is asked for; else Spark begins to start. */
  static Passes by(RunOptions options) {
    return options.isWithoutSpark() ? new LocalPasses() : SparkPasses.starting(options.master());
  }
}
