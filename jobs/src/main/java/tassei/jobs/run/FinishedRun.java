package tassei.jobs.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A run folder with everything in it.
 *
 * @param folder on this machine
 * @param place where it is kept
 */
public record FinishedRun(Path folder, RunRecord record, Location place) {

  FinishedRun(Path folder, RunRecord record) {
    this(folder, record, Location.of(folder));
  }

  /** Nothing where the folder is not a finished run. */
  static Optional<FinishedRun> in(Path folder) {
    if (!Files.isDirectory(folder.resolve("tables"))
        || !Files.isRegularFile(folder.resolve("report.json"))) {
      return Optional.empty();
    }
    return RunJson.read(folder).map(record -> new FinishedRun(folder, record));
  }

  public String id() {
    return record.id();
  }
}
