package tassei.reports.run;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What a run says of the files it wrote: each is compared with that before it is first read. */
final class WrittenFiles {
  private static final String REMEDY =
      "; compute it again with the --data, --as-of and --out it had, and --force";

  private final Path folder;
  private final Map<String, JsonNode> said = new HashMap<>();
  private final Set<Path> compared = ConcurrentHashMap.newKeySet();

  private WrittenFiles(Path folder) {
    this.folder = folder;
  }

  /** Of a folder that says nothing: what an older version wrote, or what is being made. */
  static WrittenFiles unsaid(Path folder) {
    return new WrittenFiles(folder);
  }

  static WrittenFiles of(Path folder, JsonNode run) {
    WrittenFiles written = new WrittenFiles(folder);
    run.path("outputs").forEach(each -> written.said.put(each.path("file").asText(), each));
    return written;
  }

  /** Whether a file belongs to the run. */
  boolean has(Path file) {
    return said.isEmpty() ? Files.isRegularFile(file) : said.containsKey(name(file));
  }

  /** Refuses a file that is not as it was written. */
  Path whole(Path file) {
    if (!said.isEmpty() && compared.add(file)) {
      String wrong = wrong(file);
      if (wrong != null) {
        throw new UnreadableRun(file + ": " + wrong + REMEDY);
      }
    }
    return file;
  }

  private String wrong(Path file) {
    JsonNode expected = said.get(name(file));
    if (expected == null) {
      return "was not made with the run";
    }
    if (isBehindLink(file)) {
      return "is a link, or behind one, which is not followed";
    }
    if (!Files.isRegularFile(file)) {
      return Files.exists(file) ? "is not a file" : "is missing";
    }
    try {
      boolean same =
          Files.size(file) == expected.path("size").asLong()
              && Sha256.of(file).equals(expected.path("sha256").asText());
      return same ? null : "holds other bytes than were written";
    } catch (IOException failure) {
      return "cannot be read: " + failure.getMessage();
    }
  }

  private boolean isBehindLink(Path file) {
    for (Path at = file; !at.equals(folder); at = at.getParent()) {
      if (Files.isSymbolicLink(at)) {
        return true;
      }
    }
    return false;
  }

  private String name(Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }
}
