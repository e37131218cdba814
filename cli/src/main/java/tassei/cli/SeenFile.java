package tassei.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import tassei.jobs.file.FileStamp;

/**
 * A file or folder as it was when it was read.
 *
 * @param stamp changes when it is written, replaced or touched, a folder's also with its entries
 * @param changed the later of its times, in nanoseconds of the clock; -1 where they do not matter
 */
record SeenFile(String path, String stamp, long changed) {
  private static final long ENTRIES = -1;

  static SeenFile of(Path file) {
    try {
      FileStamp found = FileStamp.of(file);
      long modified = nanos(found.modified());
      long changed = nanos(found.changed());
      String stamp = found.size() + " " + modified + " " + changed + " " + found.key();
      return new SeenFile(file.toString(), stamp, Math.max(modified, changed));
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  private static long nanos(FileTime time) {
    Instant at = time.toInstant();
    return at.getEpochSecond() * 1_000_000_000L + at.getNano();
  }

  /** A folder of which only what stands in it matters, not when that was written. */
  static SeenFile entries(Path folder) {
    String[] names = folder.toFile().list();
    Arrays.sort(names);
    return new SeenFile(folder.toString(), String.join("/", names), ENTRIES);
  }

  boolean isAsItWas() {
    Path file = Path.of(path);
    SeenFile now = changed == ENTRIES ? entries(file) : of(file);
    return now.stamp.equals(stamp);
  }
}
