package tassei.jobs.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import tassei.jobs.refusal.RefusedInput;

/** What stands in an output folder is what it seems: a link in its place is never followed. */
public final class LinkGuard {
  private static final String LINK = ": is a link, which is not followed; remove it";

  private LinkGuard() {}

  public static void refuseLink(Path entry) {
    if (Files.isSymbolicLink(entry)) {
      throw new RefusedInput(entry + LINK);
    }
  }

  /** Refuses a link at any place between a folder and what lies below it. */
  public static void refuseLinks(Path folder, Path below) {
    if (!below.startsWith(folder)) {
      return;
    }
    Path at = folder;
    for (Path name : folder.relativize(below)) {
      at = at.resolve(name);
      refuseLink(at);
    }
  }

  /** A folder that is there, or is made. */
  public static Path folder(Path folder) throws IOException {
    refuseLink(folder);
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      Files.createDirectory(folder);
    }
    return folder;
  }
}
