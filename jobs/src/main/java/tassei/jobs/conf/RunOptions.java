package tassei.jobs.conf;

import tassei.jobs.file.Location;

/**
 * What a computation needs beside its settings and inputs.
 *
 * @param master where Spark runs, or {@link #WITHOUT_SPARK}; bears on speed alone
 * @param compareRun where the run is to compare with, or null
 */
public record RunOptions(String master, Location compareRun) {
  /** As master: everything is computed in this process. */
  public static final String WITHOUT_SPARK = "none";

  public boolean isWithoutSpark() {
    return master.equals(WITHOUT_SPARK);
  }

  public RunOptions withoutSpark() {
    return new RunOptions(WITHOUT_SPARK, compareRun);
  }
}
