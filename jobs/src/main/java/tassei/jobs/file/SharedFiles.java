package tassei.jobs.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import tassei.jobs.refusal.ReadFailure;
import tassei.jobs.refusal.RefusedInput;

/** Files that the machines of a cluster share, by Hadoop's client; loaded where there are any. */
public final class SharedFiles {
  private static final String PREFIX = "spark.hadoop.";

  private SharedFiles() {}

  /**
   * The bytes of a file.
   *
   * @param properties those of Spark; what begins with spark.hadoop is meant for the file system
   */
  public static InputStream open(String uri, Map<String, String> properties) throws IOException {
    Path file = new Path(uri);
    return system(file, properties).open(file);
  }

  /** The bytes of a file, as spark-submit told the process where they are. */
  public static InputStream open(Location file) throws IOException {
    return system(file).open(path(file));
  }

  /** Of the text as it is: people do not escape what they type. */
  public static Path path(Location location) {
    return new Path(location.text());
  }

  public static byte[] read(FileSystem system, Path file) throws IOException {
    try (InputStream in = system.open(file)) {
      return in.readAllBytes();
    }
  }

  /** Writes a file, or writes it anew; what is read from is closed. */
  public static void write(FileSystem system, Path file, InputStream from) throws IOException {
    try (InputStream in = from;
        OutputStream out = system.create(file, true)) {
      in.transferTo(out);
    }
  }

  public static void write(Location file, InputStream from) throws IOException {
    write(system(file), path(file), from);
  }

  public static void remove(Location file) throws IOException {
    system(file).delete(path(file), false);
  }

  /** What is told of a file system that does not answer. */
  public static RefusedInput refused(Location place, IOException failure) {
    return new RefusedInput(place + ": cannot be read or written: " + ReadFailure.reason(failure));
  }

  public static void makeFolder(Location folder) throws IOException {
    system(folder).mkdirs(path(folder));
  }

  /** As spark-submit leaves it in the properties of the process that it starts. */
  public static FileSystem system(Location location) throws IOException {
    return system(
        path(location),
        System.getProperties().stringPropertyNames().stream()
            .filter(name -> name.startsWith(PREFIX))
            .collect(Collectors.toMap(name -> name, System::getProperty)));
  }

  static FileSystem system(Path path, Map<String, String> properties) throws IOException {
    Configuration configuration = new Configuration();
    properties.forEach((name, value) -> set(configuration, name, value));
    try {
      return path.getFileSystem(configuration);
    } catch (RuntimeException unknown) { // a host or class that is not there, wrapped by Hadoop
      throw new IOException(unknown.getMessage(), unknown);
    }
  }

  private static void set(Configuration configuration, String name, String value) {
    if (name.startsWith(PREFIX)) {
      configuration.set(name.substring(PREFIX.length()), value);
    }
  }
}
