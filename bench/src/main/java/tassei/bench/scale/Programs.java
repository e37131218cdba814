package tassei.bench.scale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The programs that are measured, as commands to start.
 *
 * @param home the checkout
 * @param heap in GiB; DuckDB is given as much
 * @param cpus on which they may run: 0, or 0 and 1
 */
public record Programs(Path home, int heap, int cpus) {
  private static final List<String> OPENED =
      List.of("lang", "lang.invoke", "io", "net", "nio", "util", "util.concurrent");

  /** The JVM's flags are those of the launcher. */
  static final List<String> TUNING =
      List.of(
          "-Xshare:auto",
          "-XX:+UnlockDiagnosticVMOptions",
          "-XX:ArchiveRelocationMode=0",
          "-XX:+UseParallelGC",
          "-XX:Tier4InvocationThreshold=50000",
          "-XX:Tier4MinInvocationThreshold=6000",
          "-XX:Tier4CompileThreshold=150000",
          "-XX:Tier4BackEdgeThreshold=400000",
          "-XX:MaxInlineLevel=9",
          "-XX:FreqInlineSize=180",
          "-XX:InlineSmallCode=1500");

  public Map<String, String> environment(String... more) {
    List<String> flags = new ArrayList<>(TUNING);
    flags.add("-Xmx" + heap + "g");
    flags.addAll(List.of(more));
    return Map.of("TASSEI_JAVA_OPTS", String.join(" ", flags));
  }

  public List<String> tassei(String... arguments) {
    List<String> command = new ArrayList<>(pinned());
    command.add(home.resolve("tassei").toString());
    command.addAll(List.of(arguments));
    return command;
  }

  /** Little Java around it: what DuckDB uses lies outside the heap. */
  List<String> duckdb(Path data, Path out) {
    List<String> command = new ArrayList<>(pinned());
    command.addAll(
        List.of(
            java(),
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xshare:auto",
            "-cp",
            System.getProperty("java.class.path"),
            DuckDbJob.class.getName(),
            data.toString(),
            out.toString(),
            Integer.toString(cpus),
            heap + "GiB"));
    return command;
  }

  /** A session that reads one CSV and counts it, with the class archive of the launcher. */
  public List<String> bareSession() throws IOException {
    List<String> command = new ArrayList<>(List.of(java()));
    OPENED.forEach(name -> command.add("--add-opens=java.base/java." + name + "=ALL-UNNAMED"));
    command.add("--add-opens=java.base/sun.nio.ch=ALL-UNNAMED");
    command.add("--add-opens=java.base/sun.util.calendar=ALL-UNNAMED");
    command.addAll(TUNING);
    command.addAll(
        List.of(
            "-XX:SharedArchiveFile=" + archive(),
            "-cp",
            classPath() + ":" + home.resolve("bench/target/classes"),
            "tassei.bench.BareSession",
            home.resolve("data-samples/national/budget.csv").toString()));
    return command;
  }

  private List<String> pinned() {
    return List.of("taskset", "-c", cpus == 1 ? "0" : "0-" + (cpus - 1));
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private Path app() {
    return home.resolve("cli/target");
  }

  private Path archive() throws IOException {
    try (Stream<Path> files = Files.list(app())) {
      return files
          .filter(file -> file.getFileName().toString().matches("classes-.*\\.jsa"))
          .findFirst()
          .orElseThrow(
              () -> new IOException("no class archive in " + app() + "; run ./tassei once"));
    }
  }

  /** An archive serves the class path that it was recorded with, and what is added at its end. */
  private String classPath() throws IOException {
    List<String> jars = new ArrayList<>(List.of(app().resolve("tassei.jar").toString()));
    try (Stream<Path> files = Files.list(app().resolve("lib"))) {
      files
          .map(Path::toString)
          .filter(file -> file.contains("/lib/tassei-"))
          .sorted()
          .forEach(jars::add);
    }
    String names = Files.readString(app().resolve("libraries.txt")).strip();
    jars.add(names.replaceAll("(^|:)lib", "$1" + app() + "/lib"));
    return String.join(":", jars);
  }
}
