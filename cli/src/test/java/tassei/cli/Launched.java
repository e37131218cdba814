package tassei.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A command of ours in a process of its own, with what it says about its progress. */
final class Launched implements AutoCloseable {
  private static final long MINUTES = 4;

  /** Most commands of tests end within seconds. */
  private static final List<String> SHORT_LIVED =
      List.of(
          "-Xmx1g",
          "-XX:TieredStopAtLevel=1",
          "-XX:+UseSerialGC",
          "-XX:+UnlockDiagnosticVMOptions",
          "-XX:ArchiveRelocationMode=0",
          "-Dpicocli.disable.closures=true");

  private final Process process;
  private final BufferedReader said;
  private final List<String> lines = new ArrayList<>();

  private Launched(Process process) {
    this.process = process;
    this.said =
        new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
  }

  static Launched of(Path home, String... arguments) throws IOException {
    return of(home, List.of(), arguments);
  }

  /** In a JVM with these flags beside the usual ones. */
  static Launched of(Path home, List<String> flags, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(argument -> argument.startsWith("--add-opens"))
        .forEach(command::add);
    command.addAll(flags);
    command.addAll(SHORT_LIVED);
    command.add("-Dtassei.home=" + home);
    command.addAll(QuickStart.flags());
    command.add(Main.class.getName());
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    return new Launched(builder.start());
  }

  /** Waits until the run says that it begins this stage; false when it ended before. */
  boolean reaches(String stage) throws IOException {
    String line = said.readLine();
    while (line != null) {
      lines.add(line);
      if (line.endsWith(" " + stage)) {
        return true;
      }
      line = said.readLine();
    }
    return false;
  }

  /** {@code kill -9}. */
  void kill() throws InterruptedException {
    process.toHandle().destroyForcibly();
    process.waitFor();
  }

  /** {@code kill -TERM}, and the exit code. */
  int terminate() throws IOException, InterruptedException {
    process.toHandle().destroy();
    return exit();
  }

  int exit() throws IOException, InterruptedException {
    reaches("the end that no stage is called");
    if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
      throw new IllegalStateException("does not end: " + lines);
    }
    return process.exitValue();
  }

  List<String> lines() {
    return lines;
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
