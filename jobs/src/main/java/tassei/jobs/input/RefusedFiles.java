package tassei.jobs.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tassei.jobs.file.Location;
import tassei.jobs.file.SharedFiles;
import tassei.jobs.refusal.ReadFailure;
import tassei.jobs.refusal.RefusedRows;

/** Refused rows beside the runs, for those who correct them: refused-(table).csv. */
public final class RefusedFiles {
  /** With what the header of such a file ends, behind the columns of the table. */
  public static final String LAST_COLUMNS = ",file,record,rules,columns,found,accepted,other_cells";

  private static final int LONGEST_HEADER = 8192;

  private final Location out;

  public RefusedFiles(Location out) {
    this.out = out;
  }

  /** Keeps those of a run in the making; says of each table where they are. */
  public List<String> keep(Path built, List<RefusedRows> refused) {
    List<String> lines = new ArrayList<>();
    for (RefusedRows rows : refused) {
      if (rows.number() > 0) {
        lines.add(kept(built.resolve("rejected").resolve(rows.table() + ".csv"), rows));
      }
    }
    return lines;
  }

  /** Those of earlier runs say nothing of this one, of which these are refused. */
  public void clear(List<String> tables, List<RefusedRows> refused) {
    List<String> holding =
        refused.stream().filter(rows -> rows.number() > 0).map(RefusedRows::table).toList();
    tables.stream()
        .filter(table -> !holding.contains(table))
        .forEach(table -> remove(place(table)));
  }

  private String kept(Path rows, RefusedRows refused) {
    Location place = place(refused.table());
    try {
      copy(rows, place);
      return String.format(
          Locale.ROOT,
          "%s: all %,d refused rows, each with every problem, are in %s",
          refused.table(),
          refused.number(),
          place);
    } catch (IOException failure) {
      return place + ": cannot be written: " + ReadFailure.reason(failure);
    }
  }

  private Location place(String table) {
    return out.resolve("refused-" + table + ".csv");
  }

  /** Written aside and renamed: whoever opens it sees all of it, and a link is replaced. */
  private static void copy(Path rows, Location place) throws IOException {
    if (!place.isLocal()) {
      SharedFiles.write(place, Files.newInputStream(rows));
      return;
    }
    Path file = place.local();
    Files.createDirectories(file.getParent());
    Path aside = Files.createTempFile(file.getParent(), ".refused-", ".csv");
    try {
      Files.copy(rows, aside, StandardCopyOption.REPLACE_EXISTING);
      Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(aside);
    }
  }

  /** A link, or a file of the same name that begins otherwise, is somebody else's. */
  private static void removeOurs(Path file) throws IOException {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    boolean isOurs;
    try (InputStream bytes = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      String begin = new String(bytes.readNBytes(LONGEST_HEADER), StandardCharsets.UTF_8);
      isOurs = begin.split("\n", 2)[0].endsWith(LAST_COLUMNS);
    }
    if (isOurs) {
      Files.deleteIfExists(file);
    }
  }

  private static void remove(Location place) {
    try {
      if (place.isLocal()) {
        removeOurs(place.local());
      } else {
        SharedFiles.remove(place);
      }
    } catch (IOException left) {
      // It is in nobody's way.
    }
  }
}
