package tassei.jobs.input;

import java.nio.file.Path;
import java.util.List;
import tassei.jobs.file.Folder;
import tassei.jobs.file.HashMemory;
import tassei.jobs.file.LocalFolder;
import tassei.jobs.file.Location;
import tassei.jobs.file.SharedFolder;

/** A data folder as it was named, on this machine or on a file system that machines share. */
public final class InputFolder {
  private InputFolder() {}

  /** Finds and hashes the files, or refuses everything that is wrong with the folder at once. */
  public static InputFiles files(Path folder, List<String> tables, List<String> required) {
    return files(Location.of(folder), tables, required, HashMemory.none());
  }

  /** The same, but files that are as they were when they were last hashed are not read. */
  public static InputFiles files(
      Location folder, List<String> tables, List<String> required, HashMemory memory) {
    return new InputFinder(at(folder), tables, required, memory).find();
  }

  /** The folder at a location, or the refusal of what is none. */
  private static Folder at(Location folder) {
    return folder.isLocal() ? LocalFolder.of(folder.local()) : SharedFolder.of(folder);
  }
}
