package tassei.jobs.input;

import java.io.IOException;
import java.nio.file.Files;
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

  /** Those of earlier runs say nothing of this one. */
  public void clear(List<String> tables) {
    tables.forEach(table -> remove(place(table)));
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

  private static void remove(Location place) {
    try {
      if (place.isLocal()) {
        Files.deleteIfExists(place.local());
      } else {
        SharedFiles.remove(place);
      }
    } catch (IOException left) {
      // It is in nobody's way.
    }
  }
}
