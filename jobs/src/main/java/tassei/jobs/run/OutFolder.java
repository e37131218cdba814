package tassei.jobs.run;

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
}
