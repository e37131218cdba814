package tassei.bench.scale;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What Spark's event log says that a run spilled to disk. */
final class EventLog {
  private static final Pattern SPILLED = Pattern.compile("\"Disk Bytes Spilled\":(\\d+)");

  private static final String TASK = "\"Event\":\"SparkListenerTaskEnd\"";

  private EventLog() {}

  static String[] flags(Path folder) {
    return new String[] {
      "-Dspark.eventLog.enabled=true",
      "-Dspark.eventLog.compress=false",
      "-Dspark.eventLog.dir=" + folder.toUri()
    };
  }

  /** Of every task once: it stands again in what executors and stages come to. */
  static long spilledBytes(Path folder) throws IOException {
    long bytes = 0;
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        bytes += ofFile(file);
      }
    }
    return bytes;
  }

  private static long ofFile(Path file) throws IOException {
    try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
      return lines.filter(line -> line.contains(TASK)).mapToLong(EventLog::ofTask).sum();
    }
  }

  private static long ofTask(String line) {
    Matcher spilled = SPILLED.matcher(line);
    return spilled.find() ? Long.parseLong(spilled.group(1)) : 0;
  }
}
