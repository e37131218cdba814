package tassei.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import tassei.jobs.run.FinishedRun;
import tassei.jobs.run.InputFiles;
import tassei.jobs.run.LatestMove;
import tassei.jobs.run.OutOfSpace;
import tassei.jobs.run.Progress;
import tassei.jobs.run.Published;
import tassei.jobs.run.RunJson;
import tassei.jobs.run.RunRecord;
import tassei.jobs.run.RunReport;
import tassei.jobs.run.RunStore;

/** From the inputs to a finished run folder. */
@Command(
    name = "run",
    description = "Compute all tables and keep them as a run.",
    sortOptions = false)
final class RunCommand implements Callable<Integer> {
  private static final List<String> STAGES =
      Stream.concat(Progress.COMPUTING.stream(), Progress.PUBLISHING.stream()).toList();

  @Spec private CommandSpec spec;
  @Mixin private RunArguments arguments;

  @Override
  public Integer call() {
    Asking asking = arguments.asking();
    try (RunStore store = RunStore.open(asking.out())) {
      InputFiles inputs = asking.inputs();
      inputs.notices().forEach(notice -> err().println("note: " + notice));
      RunRecord.Asked asked = asking.of(inputs);
      Optional<FinishedRun> kept =
          arguments.isForced() ? Optional.empty() : store.answered(asked.question());
      return kept.isPresent()
          ? unchanged(asking, store, kept.get())
          : computed(asking, store, inputs, asked);
    } catch (RuntimeException failure) {
      throw OutOfSpace.or(failure, asking.out());
    }
  }

  private int unchanged(Asking asking, RunStore store, FinishedRun kept) {
    LatestMove move = store.offerLatest(kept, arguments.allowed());
    summary(asking).print("unchanged: this question has been answered", kept, move);
    return exit(kept.record().exit());
  }

  private int computed(Asking asking, RunStore store, InputFiles inputs, RunRecord.Asked asked) {
    Instant started = now();
    ProgressLine.Manner manner =
        arguments.isQuiet() ? ProgressLine.Manner.SILENT : ProgressLine.manner();
    Published published;
    try (ProgressLine line = new ProgressLine(err(), STAGES, manner)) {
      StageClock clock = new StageClock(line);
      Path folder = store.begin(asked.question());
      RunReport report = Computation.of(asking.settings(), inputs, folder, asking.options(), clock);
      int exit = exit(report.differing().isEmpty() ? ExitCode.DONE : ExitCode.DIFFERS);
      RunRecord.Times times = new RunRecord.Times(started, now(), clock.times());
      RunJson.write(folder, RunRecord.of(asked, inputs, report, times, exit));
      published = store.publish(arguments.allowed(), clock);
    }
    return told(asking, published);
  }

  private int told(Asking asking, Published published) {
    Summary summary = summary(asking);
    switch (published.kind()) {
      case NEW -> summary.print("done", published.run(), published.latest());
      case REPRODUCED ->
          summary.print(
              "reproduced: the same bytes as the kept run", published.run(), published.latest());
      case CONFLICT -> {
        err().println("the same question gave other bytes than the kept run, in:");
        published.differing().forEach(file -> err().println("  " + file));
        err().println("kept beside it as " + published.run().folder());
        return ExitCode.CONFLICT;
      }
    }
    return exit(published.run().record().exit());
  }

  private int exit(int code) {
    return code == ExitCode.DIFFERS && arguments.allowsDifferences() ? ExitCode.DONE : code;
  }

  private Summary summary(Asking asking) {
    return new Summary(spec.commandLine().getOut(), asking.settings(), asking.lang());
  }

  private PrintWriter err() {
    return spec.commandLine().getErr();
  }

  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MILLIS);
  }
}
