package tassei.jobs.conf;

import java.nio.file.Path;
import java.util.Optional;
import tassei.jobs.file.Location;

/**
 * What a computation needs beside its settings and inputs.
 *
 * @param master where Spark runs, or {@link #WITHOUT_SPARK}; bears on speed alone
 * @param compareRun where the run is to compare with, or null
 * @param states folder for what was read of large files, or null; bears on speed alone
 */
public record RunOptions(String master, Location compareRun, Path states) {
  /** As master: everything is computed in this process. */
  public static final String WITHOUT_SPARK = "none";

  public RunOptions(String master, Location compareRun) {
    this(master, compareRun, null);
  }

  public boolean isWithoutSpark() {
    return master.equals(WITHOUT_SPARK);
  }

  public RunOptions withoutSpark() {
    return new RunOptions(WITHOUT_SPARK, compareRun, states);
  }

  /** Tasks on other machines do not see a folder of this one. */
  public RunOptions keepingStatesIn(Optional<Path> folder) {
    boolean isHere = master.startsWith("local");
    return isHere ? new RunOptions(master, compareRun, folder.orElse(null)) : this;
  }
}
