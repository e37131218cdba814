package tassei.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tassei.jobs.file.HashMemory;
import tassei.jobs.store.record.FinishedRun;
import tassei.jobs.store.record.RunIntegrity;
import tassei.reports.explain.DoesNotAddUp;
import tassei.reports.explain.Explain;

/** From a printed figure back to its rows. */
@Command(
    name = "explain",
    description = {
      "From a figure to the rows it is made of, and the rows left out with the reason.",
      "Figures: kpi:ID, control:ID, or budget:COLUMN=VALUE,… as in",
      "  budget:ministry=CODE,fiscal_year=2021,stage=initial",
      "or a name as it prints (厚労省, an indicator, a project), or a printed number",
      "(1,190.4億円, \"33.6 billion\", 25,299, 25.5％, 約10％, 13／25), of which it is said what",
      "it is on page 1 and which figures print so."
    })
final class ExplainCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private OutArguments places;

  @Parameters(paramLabel = "RUN", description = "latest, a run id, or a folder.")
  private String run;

  @Parameters(paramLabel = "FIGURE", description = "The figure, its name or its number, as above.")
  private String figure;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    FinishedRun finished = places.runs().resolveAny(run);
    try {
      Explain.print(finished.folder(), figure, out);
    } catch (DoesNotAddUp fault) {
      throw judged(finished, fault);
    } finally {
      out.flush();
    }
    return ExitCode.DONE;
  }

  /** Files may have changed while they were read: only of a whole run it is a mistake of ours. */
  static RuntimeException judged(FinishedRun run, RuntimeException fault) {
    RunIntegrity.of(run, HashMemory.none()).refuseDamaged();
    return fault;
  }
}
