package tassei.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tassei.reports.explain.Explain;

/** From a printed figure back to its rows. */
@Command(
    name = "explain",
    description = {
      "From a figure to the rows it is made of, and the rows left out with the reason.",
      "Figures: kpi:ID, control:ID, or budget:COLUMN=VALUE,… as in",
      "  budget:ministry=CODE,fiscal_year=2021,stage=initial"
    })
final class ExplainCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private OutArguments places;

  @Parameters(paramLabel = "RUN", description = "latest, a run id, or a folder.")
  private String run;

  @Parameters(paramLabel = "FIGURE", description = "The figure, as above.")
  private String figure;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try {
      Explain.print(places.runs().resolveAny(run).folder(), figure, out);
    } finally {
      out.flush();
    }
    return ExitCode.DONE;
  }
}
