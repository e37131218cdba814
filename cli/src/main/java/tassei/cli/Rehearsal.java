package tassei.cli;

import java.util.List;
import java.util.stream.Stream;

/**
 * What {@code ./tassei} records its archive of classes from: commands that should start quickly,
 * one after the other in one process, so that each finds the classes it needs.
 */
final class Rehearsal {
  private Rehearsal() {}

  /** The last command ends the process. */
  public static void main(String[] args) {
    commands(args[0]).forEach(command -> Main.exit(command.toArray(String[]::new)));
    Main.main(new String[] {"version"});
  }

  /** On the sample, in an output folder of their own. */
  static List<List<String>> commands(String out) {
    String samples = Home.folder().resolve("data-samples").toString();
    String data = samples + "/national";
    String scenario = samples + "/scenarios/mhlw-up-10.yaml";
    List<String> run = List.of("run", "--data", data, "--out", out, "--formats", "none");
    return List.of(
        run,
        run,
        with(run, "--force", "--master", "none"),
        List.of("whatif", scenario, "--out", out, "--formats", "none"),
        List.of("explain", "latest", "budget:level=total", "--out", out),
        List.of("runs", "--out", out),
        List.of("report", "latest", "--out", out),
        List.of("check", "--data", data, "--out", out));
  }

  private static List<String> with(List<String> command, String... more) {
    return Stream.of(command, List.of(more)).flatMap(List::stream).toList();
  }
}
