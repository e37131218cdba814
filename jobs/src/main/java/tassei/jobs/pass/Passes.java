package tassei.jobs.pass;

import java.util.List;
import tassei.jobs.conf.RunOptions;

/** Whoever brings rows of one key together and adds up what they mean. */
public interface Passes extends AutoCloseable {
  /** Rows that have room in this process. */
  <R> Rows<R> rows(List<R> rows);

  @Override
  void close();

  /** In this process alone where no Spark is asked for; else Spark begins to start. */
  static Passes by(RunOptions options) {
    return options.isWithoutSpark() ? new LocalPasses() : SparkPasses.starting(options.master());
  }
}
