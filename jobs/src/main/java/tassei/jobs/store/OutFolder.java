package tassei.jobs.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import tassei.jobs.file.HashMemory;
import tassei.jobs.file.Location;

/**
 * An output folder as it was named: here it is locked, where machines share it there is no lock.
 */
public final class OutFolder {
  private OutFolder() {}

  /** Takes the folder; on this machine, throws {@link OutFolderBusy} where another run holds it. */
  public static OutStore open(Location out) {
    return out.isLocal() ? RunStore.open(out.local()) : SharedStore.open(out);
  }

  /** Where it may be kept what was said of a run that was asked for again. */
  public static Path unchanged(Path out) {
    return out.resolve(RunStore.INDEX).resolve("unchanged");
  }

  /** Where runs are built; one that was killed leaves something there. */
  public static Path work(Path out) {
    return out.resolve(WorkFolder.NAME);
  }

  /** Where it is kept what large tables came to; nowhere where machines share the folder. */
  public static Optional<Path> state(Location out) {
    return out.isLocal() ? Optional.of(work(out.local()).resolve("state")) : Optional.empty();
  }

  /** What is remembered of files in it; {@code now} comes before any is hashed. */
  public static HashMemory memory(Location out, Instant now) {
    return HashMemory.in(out.resolve(WorkFolder.NAME), now);
  }
}
