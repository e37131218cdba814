package tassei.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tassei.jobs.run.FinishedRun;

/** Documents of a finished run; this version draws none and says so. */
@Command(
    name = "report",
    description = "Redraw the documents of a finished run (not part of this version).")
final class ReportCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private OutArguments places;

  @Parameters(paramLabel = "RUN", description = "latest, a run id, or a folder.")
  private String run;

  @Override
  public Integer call() {
    FinishedRun finished = places.runs().resolve(run);
    spec.commandLine()
        .getErr()
        .println(
            "run "
                + finished.id()
                + " has no documents: drawing them is not part of this version. Its tables are in "
                + finished.folder().resolve("tables"));
    return ExitCode.MISUSED;
  }
}
