package tassei.jobs.conf;

import java.nio.file.Path;
import java.util.Optional;
import tassei.jobs.file.Location;

/**
 * What a computation needs beside its settings and inputs.
 *
 * @param master where Spark runs; bears on speed alone
 * @param compareRun where the run is to compare with, or null
 * @param states folder for what was read of large files, or null; bears on speed alone
 */
public record RunOptions(String master, Location compareRun, Path states) {
  public RunOptions(String master, Location compareRun) {
    this(master, compareRun, null);
  }

  /** Tasks on other machines do not see a folder of this one. */
  public RunOptions keepingStatesIn(Optional<Path> folder) {
    boolean isHere = master.startsWith("local");
    return isHere ? new RunOptions(master, compareRun, folder.orElse(null)) : this;
  }
}
