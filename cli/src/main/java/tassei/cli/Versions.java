package tassei.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** Versions of what computes, known without loading it. */
final class Versions implements IVersionProvider {
  private static final String UNKNOWN = "unknown";

  @Override
  public String[] getVersion() {
    return all().entrySet().stream()
        .map(version -> version.getKey() + " " + version.getValue())
        .toArray(String[]::new);
  }

  static Map<String, String> all() {
    Map<String, String> versions = new LinkedHashMap<>();
    versions.put("tassei", own());
    versions.put("spark", spark());
    versions.put("java", System.getProperty("java.version"));
    return versions;
  }

  /** The jar's; classes that were just compiled have none. */
  private static String own() {
    String version = Main.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }

  private static String spark() {
    try (InputStream in =
        Main.class.getClassLoader().getResourceAsStream("spark-version-info.properties")) {
      if (in == null) {
        return UNKNOWN;
      }
      Properties properties = new Properties();
      properties.load(in);
      return properties.getProperty("version", UNKNOWN);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
