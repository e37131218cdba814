package tassei.jobs.store.record;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import tassei.jobs.file.Location;
import tassei.jobs.refusal.RefusedInput;
import tassei.jobs.refusal.Remedy;

/**
 * A run folder with everything in it.
 *
 * @param folder on this machine
 * @param place where it is kept
 */
public record FinishedRun(Path folder, RunRecord record, Location place) {

  public FinishedRun(Path folder, RunRecord record) {
    this(folder, record, Location.of(folder));
  }

  /** Nothing where the folder is no run; refused where one was and is not whole. */
  public static Optional<FinishedRun> in(Path named) {
    // A way that leads up and down again is the same place: files of the run are looked for in it.
    Path folder = named.normalize();
    boolean isRun = Question.isRunId(String.valueOf(folder.getFileName()));
    boolean says = Files.exists(folder.resolve(RunJson.NAME), LinkOption.NOFOLLOW_LINKS);
    if (!Files.isDirectory(folder) || !(says || isRun)) {
      return Optional.empty();
    }
    RunRecord record = RunJson.read(folder);
    require(
        Files.isDirectory(folder.resolve("tables"), LinkOption.NOFOLLOW_LINKS), folder, "tables");
    require(
        Damage.standing(folder, folder.resolve("report.json")).isEmpty(), folder, "report.json");
    return Optional.of(new FinishedRun(folder, record));
  }

  private static void require(boolean stands, Path folder, String name) {
    if (!stands) {
      Path part = folder.resolve(name);
      String what = Damage.standing(folder, part).orElse(Damage.NO_FOLDER);
      throw new RefusedInput(part + ": " + what + "; " + Remedy.COMPUTE_RUN);
    }
  }

  public String id() {
    return record.id();
  }
}
