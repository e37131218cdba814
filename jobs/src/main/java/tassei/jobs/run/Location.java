package tassei.jobs.run;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a folder or file is: on this machine, or on a file system that the machines of a cluster
 * share, which is named by a URI.
 */
public record Location(String text) {
  private static final Pattern SHARED = Pattern.compile("(?!file:)[a-z][a-z0-9+.-]+:/.*");
  private static final Pattern PARTS = Pattern.compile("([^:]+):(?://([^/]*))?(/.*)");
  private static final String FILE = "file:";

  /** A path, seen from where the process is, or a URI. */
  public static Location of(String text) {
    return SHARED.matcher(text).matches()
        ? new Location(text.replaceFirst("/+$", ""))
        : new Location(path(text).toAbsolutePath().normalize().toString());
  }

  public static Location of(Path path) {
    return new Location(path.toString());
  }

  private static Path path(String text) {
    return text.startsWith(FILE) ? Path.of(URI.create(text)) : Path.of(text);
  }

  public boolean isLocal() {
    return !SHARED.matcher(text).matches();
  }

  /** The folder on this machine, of a location that is there. */
  public Path local() {
    return Path.of(text);
  }

  /**
   * With its scheme, or else a cluster would look for it on the file system it has by default; as a
   * pattern that fits nothing else: Spark would read whatever a name's * or [ may mean.
   */
  public String forSpark() {
    String uri = isLocal() ? FILE + text : text;
    return uri.replaceAll("[\\\\*?\\[\\]{}]", "\\\\$0");
  }

  /** As Spark names the file of a row: what may not stand in a URI is escaped. */
  public String encoded() {
    Matcher shared = PARTS.matcher(text);
    try {
      return isLocal() || !shared.matches()
          ? new URI("file", null, text, null, null).toString()
          : new URI(shared.group(1), shared.group(2), shared.group(3), null, null).toString();
    } catch (URISyntaxException never) {
      throw new IllegalStateException(never);
    }
  }

  public Location resolve(String name) {
    return new Location(text + "/" + name);
  }

  @Override
  public String toString() {
    return text;
  }
}
