package tassei.bench.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Java process whose words go into a file, and which ends with the test. */
final class Jvm implements AutoCloseable {
  private static final long PAUSE_MILLIS = 100;

  private final Process process;
  private final Path log;

  private Jvm(Process process, Path log) {
    this.process = process;
    this.log = log;
  }

  static Jvm start(Path log, Map<String, String> environment, List<String> arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.directory(log.getParent().toFile());
    builder.environment().putAll(environment);
    builder.redirectErrorStream(true).redirectOutput(log.toFile());
    Jvm started = new Jvm(builder.start(), log);
    // A build that is broken off ends no test, and must leave no process all the same.
    Runtime.getRuntime().addShutdownHook(new Thread(started::close));
    return started;
  }

  /** The first group of a pattern in what the process says, once it says it. */
  String says(String pattern, int seconds) throws Exception {
    for (long tries = seconds * 1000L / PAUSE_MILLIS; tries > 0; tries--) {
      Matcher matcher = Pattern.compile(pattern).matcher(said());
      if (matcher.find()) {
        return matcher.group(1);
      }
      if (!process.isAlive()) {
        break;
      }
      Thread.sleep(PAUSE_MILLIS);
    }
    throw new AssertionError("never said " + pattern + ": " + said());
  }

  /** Waits until a file is there that the process makes. */
  void awaitFile(Path file, int seconds) throws Exception {
    for (long tries = seconds * 1000L; tries > 0 && process.isAlive(); tries--) {
      if (Files.exists(file)) {
        return;
      }
      Thread.sleep(1);
    }
    throw new AssertionError("never made " + file + ": " + said());
  }

  String said() throws IOException {
    return Files.readString(log, StandardCharsets.UTF_8);
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** What the process said, which ends well. */
  String done(int seconds) throws Exception {
    assertEquals(0, exit(seconds), said());
    return said();
  }

  int exit(int seconds) throws Exception {
    if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
      throw new AssertionError("no end after " + seconds + " s: " + said());
    }
    return process.exitValue();
  }

  Family family() {
    return new Family(process.toHandle());
  }

  @Override
  public void close() {
    family().kill();
  }
}
