package tassei.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import tassei.jobs.store.Runs;
import tassei.jobs.store.record.FinishedRun;
import tassei.jobs.store.record.RunRecord;

/** The finished runs of an output folder. */
@Command(name = "runs", description = "List finished runs, newest first.")
final class RunsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private OutArguments places;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Runs runs = places.runs();
    List<FinishedRun> all = runs.all();
    if (all.isEmpty()) {
      out.println("no finished runs");
    } else {
      out.printf(Locale.ROOT, "%-23s  %-24s  %4s%n", "run", "finished (UTC)", "exit");
    }
    String latest = runs.wholeLatest().map(FinishedRun::id).orElse("");
    all.forEach(run -> out.println(line(run.record(), latest)));
    out.flush();
    List<String> damage = runs.damage();
    damage.forEach(spec.commandLine().getErr()::println);
    return damage.isEmpty() ? ExitCode.DONE : ExitCode.REFUSED;
  }

  private static String line(RunRecord run, String latest) {
    String simulated = run.simulated() ? "  simulated" : "";
    String mark = run.id().equals(latest) ? "  <- latest" : "";
    return String.format(
        Locale.ROOT,
        "%-23s  %-24s  %4d%s%s",
        run.id(),
        run.finished(),
        run.exit(),
        simulated,
        mark);
  }
}
