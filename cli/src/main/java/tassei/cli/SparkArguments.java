package tassei.cli;

import java.util.regex.Pattern;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where a command computes, and what it says meanwhile. */
final class SparkArguments {
  private static final Pattern MASTER =
      Pattern.compile("none|local(\\[(\\*|[1-9]\\d*)\\])?|spark://.+:\\d+|yarn|k8s://.+");

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--master",
      paramLabel = "URL",
      defaultValue = "${sys:spark.master:-local[*]}",
      description = {
        "Where Spark runs. Default: what spark-submit was told, else local[*].",
        "none: without Spark, in this process, for CSV files that fit into it."
      })
  private String master;

  @Option(names = "--quiet", description = "No progress.")
  private boolean quiet;

  /** Spark would answer with a stack trace. */
  String master() {
    if (!MASTER.matcher(master).matches()) {
      String accepted = "; accepted: none, local[*], local[4], spark://host:7077, yarn, k8s://…";
      throw new ParameterException(
          spec.commandLine(), "--master: found \"" + master + "\"" + accepted);
    }
    return master;
  }

  /** How progress is shown. */
  ProgressLine.Manner manner() {
    return quiet ? ProgressLine.Manner.SILENT : ProgressLine.manner();
  }
}
