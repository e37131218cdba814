package tassei.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tassei.jobs.file.HashMemory;
import tassei.jobs.store.record.DrawnDocuments;
import tassei.jobs.store.record.FinishedRun;
import tassei.jobs.store.record.RunIntegrity;
import tassei.reports.run.RunFolder;

/** A finished run beside what was written into it, and its controls beside their rows. */
@Command(
    name = "verify",
    description = {
      "Check a finished run: every file against its hash, every control against its rows.",
      "Ends with 3 where anything is not as it was made, and says what to do."
    })
final class VerifyCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private OutArguments places;

  @Parameters(paramLabel = "RUN", description = "latest, a run id, or a folder.")
  private String name;

  @Override
  public Integer call() {
    FinishedRun run = places.runs().resolveAny(name);
    RunIntegrity contents = RunIntegrity.of(run, HashMemory.none());
    List<String> damage = new ArrayList<>();
    tell("run", run.id() + ", as of " + run.record().asOf());
    damage.addAll(files(contents));
    damage.addAll(documents(contents.documents()));
    if (damage.isEmpty()) {
      damage.addAll(controls(run));
    }
    contents.strangers().forEach(stranger -> tell("beside it", stranger + " (not of this run)"));
    damage.forEach(spec.commandLine().getErr()::println);
    return damage.isEmpty() ? ExitCode.DONE : ExitCode.REFUSED;
  }

  private List<String> files(RunIntegrity contents) {
    if (contents.isOlder()) {
      tell("files", "not compared: the older version that made them kept no hashes");
      return List.of();
    }
    List<String> damage = contents.damage();
    String outcome = damage.isEmpty() ? "all as they were written" : "not all as they were written";
    tell("files", contents.count() + " tables and other files, " + outcome);
    return damage;
  }

  private List<String> documents(DrawnDocuments documents) {
    if (!documents.isListed()) {
      tell("documents", "none, or of an older version, which kept no hashes");
      return List.of();
    }
    List<String> damage = documents.damage();
    String outcome = damage.isEmpty() ? "all as they were drawn" : "not all as they were drawn";
    tell("documents", documents.listed().size() + " files, " + outcome);
    return damage;
  }

  private List<String> controls(FinishedRun run) {
    ControlsAgain again = ControlsAgain.of(RunFolder.open(run.folder()).tables(), run.record());
    String outcome = again.faults().isEmpty() ? "the same verdicts" : "not all the same";
    tell("controls", again.count() + " judged again from their rows, " + outcome);
    return again.faults();
  }

  private void tell(String what, String outcome) {
    PrintWriter out = spec.commandLine().getOut();
    out.printf("%-11s %s%n", what, outcome);
    out.flush();
  }
}
