package tassei.jobs.pass.spark;

import tassei.jobs.conf.RunOptions;
import tassei.jobs.pass.LocalPasses;
import tassei.jobs.pass.Passes;

/** Who carries rows together. */
public final class Carrier {
  private Carrier() {}

  /**
   * This process alone where no Spark is asked for; else Spark begins to start.
   *
   * @param fitsProcess whether the rows of every table have room in this process
   */
  public static Passes choose(RunOptions options, boolean fitsProcess) {
    if (options.isWithoutSpark()) {
      return new LocalPasses();
    }
    SparkCore core = SparkCore.starting(options.master());
    return fitsProcess
        ? new SparkPasses(core)
        : new LargePasses(core, options.kept(), options.program());
  }
}
