package tassei.jobs.file;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tassei.jobs.refusal.SafeText;

/**
 * Where a folder or file is: on this machine, or on a file system that the machines of a cluster
 * share, which is named by a URI.
 */
public record Location(String text) {
  /** What a location may be, for messages. */
  public static final String ACCEPTED =
      "a folder, or the URI of one as file:///a%20b, hdfs://host/a or s3a://bucket/a";

  private static final Pattern SHARED = Pattern.compile("(?i)(?!file:)[a-z][a-z0-9+.-]+:/.*");
  private static final Pattern OF_FILES_ALONE = Pattern.compile("(?i)(https?|ftp|jar|data):.*");
  private static final Pattern PARTS = Pattern.compile("([^:]+):(?://([^/]*))?((?:/.*)?)");
  private static final String FILE = "file:";

  /** Text that names no place. */
  public static final class Unusable extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    Unusable(IllegalArgumentException cause) {
      super(ACCEPTED, cause);
    }
  }

  /** A path, seen from where the process is, or a URI; {@link Unusable} where it is neither. */
  public static Location of(String text) {
    try {
      return SHARED.matcher(text).matches()
          ? shared(text.replaceFirst("(?<=[^:/])/+$", ""))
          : new Location(path(text).toAbsolutePath().normalize().toString());
    } catch (IllegalArgumentException broken) {
      throw new Unusable(broken);
    }
  }

  private static Location shared(String text) {
    Matcher parts = PARTS.matcher(text);
    boolean isNamed = parts.matches() && !OF_FILES_ALONE.matcher(text).matches();
    return isNamed && !isBlank(parts) ? encodable(new Location(text)) : refused(text);
  }

  private static boolean isBlank(Matcher parts) {
    return (parts.group(2) + parts.group(3)).matches("(null)?/*");
  }

  private static Location encodable(Location location) {
    location.encoded();
    return location;
  }

  private static Location refused(String text) {
    throw new IllegalArgumentException(text);
  }

  public static Location of(Path path) {
    return new Location(path.toString());
  }

  private static Path path(String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException(text);
    }
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
    } catch (URISyntaxException broken) {
      throw new IllegalArgumentException(broken);
    }
  }

  public Location resolve(String name) {
    return new Location(text + "/" + name);
  }

  /** As it may be shown: what opens the place is left out. */
  @Override
  public String toString() {
    return SafeText.line(text);
  }
}
