package tassei.jobs.pass.spark;

import java.util.List;
import tassei.jobs.pass.LocalPasses;
import tassei.jobs.pass.Packing;
import tassei.jobs.pass.Passes;
import tassei.jobs.pass.RowBuffer;
import tassei.jobs.pass.Rows;
import tassei.jobs.pass.Shared;
import tassei.jobs.pass.Source;

/** As tasks of Spark, of rows that this process has. */
final class SparkPasses implements Passes {
  private final SparkCore core;

  SparkPasses(SparkCore core) {
    this.core = core;
  }

  @Override
  public <R> Rows<R> rows(List<R> rows) {
    return new DriverRows<>(core, rows);
  }

  @Override
  public <P, R> Rows<R> read(List<P> pieces, long weight, Source<P, R> source, Packing<R> packing) {
    return rows(LocalPasses.read(pieces, source));
  }

  @Override
  public <T> Shared<T> shared(T lookedUp) {
    return () -> lookedUp;
  }

  @Override
  public RowBuffer results() {
    return new RowBuffer();
  }

  @Override
  public void close() {
    core.close();
  }
}
