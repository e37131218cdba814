package tassei.jobs.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** The mark of a folder that Tassei made: a file with a random id. No result depends on it. */
public final class OwnerMark {
  public static final String NAME = ".owner";
  private static final Pattern ID = Pattern.compile("[0-9a-f]{32}");
  private static final int BYTES = 33;

  private OwnerMark() {}

  /** An id that no other folder has. */
  public static String fresh() {
    return UUID.randomUUID().toString().replace("-", "");
  }

  public static void mark(Path folder, String id) throws IOException {
    Files.writeString(
        folder.resolve(NAME), id + "\n", StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }

  /** The id in a folder; none where there is a link in its place, or no id. */
  public static Optional<String> of(Path folder) {
    Path file = folder.resolve(NAME);
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
        || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    try {
      return Files.size(file) == BYTES
          ? Optional.of(Files.readString(file).strip()).filter(id -> ID.matcher(id).matches())
          : Optional.empty();
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }
}
