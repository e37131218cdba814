package tassei.jobs.input;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import tassei.jobs.file.FileStamp;
import tassei.jobs.file.Folder;
import tassei.jobs.refusal.ProblemList;

/** The files of a data folder, each with the hash of what is in it. */
public final class InputFiles {
  private final Folder place;
  private final List<InputFile> files;
  private final List<String> notices;

  /**
   * One file of one table.
   *
   * @param name relative to the data folder, with forward slashes
   * @param path on this machine, or the URI on a file system that machines share
   */
  public record InputFile(
      String table, String name, String path, long size, String sha256, FileStamp stamp) {}

  InputFiles(Folder place, List<InputFile> files, List<String> notices) {
    this.place = place;
    this.files = files.stream().sorted(Comparator.comparing(InputFile::name)).toList();
    this.notices = List.copyOf(notices);
  }

  /** All files, sorted by name. */
  public List<InputFile> all() {
    return files;
  }

  /** The files of one table, sorted by name; none where it is absent. */
  public List<InputFile> of(String table) {
    return files.stream().filter(file -> file.table().equals(table)).toList();
  }

  /** What lies in the folder and is not read. */
  public List<String> notices() {
    return notices;
  }

  /** Bytes of all files together. */
  public long size() {
    return files.stream().mapToLong(InputFile::size).sum();
  }

  /** Refuses files that are not as they were when they were found. */
  public void assertUnchanged() {
    assertUnchanged(files);
  }

  /** Refuses one of them. */
  public void assertUnchanged(InputFile file) {
    assertUnchanged(List.of(file));
  }

  private void assertUnchanged(List<InputFile> asked) {
    ProblemList problems = new ProblemList();
    for (InputFile file : asked) {
      if (!isUnchanged(file)) {
        problems.add(file.name() + ": changed while it was read; run again when it is complete");
      }
    }
    problems.refuseIfAny();
  }

  private boolean isUnchanged(InputFile file) {
    try {
      return place.stamp(file.name()).equals(file.stamp());
    } catch (IOException gone) {
      return false;
    }
  }
}
