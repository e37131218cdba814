package tassei.jobs.conf;

import java.nio.file.Path;
import tassei.jobs.file.Location;

/**
 * What a computation needs beside its settings and inputs.
 *
 * @param master where Spark runs, or {@link #WITHOUT_SPARK}; bears on speed alone
 * @param compareRun where the run is to compare with, or null
 * @param kept where it is kept what large tables came to, for the next run; null: nowhere
 * @param program names the code that computes, because what another one kept is not asked for
 */
public record RunOptions(String master, Location compareRun, Path kept, String program) {
  /** As master: everything is computed in this process. */
  public static final String WITHOUT_SPARK = "none";

  /** Of a computation that keeps nothing. */
  public RunOptions(String master, Location compareRun) {
    this(master, compareRun, null, "");
  }

  public boolean isWithoutSpark() {
    return master.equals(WITHOUT_SPARK);
  }

  public RunOptions withoutSpark() {
    return new RunOptions(WITHOUT_SPARK, compareRun, kept, program);
  }
}
