package tassei.jobs.pass;

import java.util.List;

/** As tasks of Spark. */
final class SparkPasses implements Passes {
  private final SparkCore core;

  private SparkPasses(SparkCore core) {
    this.core = core;
  }

  static SparkPasses starting(String master) {
    return new SparkPasses(SparkCore.starting(master));
  }

  @Override
  public <R> Rows<R> rows(List<R> rows) {
    return DriverRows.of(core, rows);
  }

  @Override
  public void close() {
    core.close();
  }
}
