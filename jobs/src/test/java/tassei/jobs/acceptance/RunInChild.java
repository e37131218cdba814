package tassei.jobs.acceptance;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import tassei.jobs.conf.SettingsFile;

/** A whole run in a process of its own, with another environment. */
final class RunInChild {
  private static final long MINUTES = 5;

  private RunInChild() {}

  /** Arguments: conf, as-of, data folder, run folder. */
  public static void main(String[] args) throws IOException {
    WholeRun.of(
        SettingsFile.read(Path.of(args[0])).withAsOf(LocalDate.parse(args[1])),
        Path.of(args[2]),
        Path.of(args[3]));
  }

  /** Runs the national sample; returns its run folder. */
  static Path of(Path work, Map<String, String> environment, List<String> flags)
      throws IOException, InterruptedException {
    Path folder = Files.createDirectories(work).resolve("run");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(opens());
    command.addAll(flags);
    command.addAll(List.of("-Xmx2g", "-cp", System.getProperty("java.class.path")));
    command.add(RunInChild.class.getName());
    command.addAll(
        List.of(
            Sample.CONF.toString(), Sample.DEFAULT, Sample.NATIONAL.toString(), folder.toString()));
    Path log = work.resolve("child.log");
    ProcessBuilder builder = new ProcessBuilder(command).directory(work.toFile());
    builder.environment().keySet().removeIf(name -> name.matches("TZ|LANG|LC_.*|JAVA_TOOL_.*"));
    builder.environment().putAll(environment);
    Process child = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    if (!child.waitFor(MINUTES, TimeUnit.MINUTES)) {
      child.destroyForcibly();
      throw new IOException("no answer after " + MINUTES + " minutes");
    }
    if (child.exitValue() != 0) {
      throw new IOException("exit " + child.exitValue() + ": " + Files.readString(log));
    }
    return folder;
  }

  /** What Spark needs of the JVM; zone, locale and encoding are the child's own. */
  private static List<String> opens() {
    return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(flag -> flag.startsWith("--") || flag.startsWith("-XX:+IgnoreUnrecognized"))
        .toList();
  }
}
