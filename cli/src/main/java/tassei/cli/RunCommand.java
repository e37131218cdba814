package tassei.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import tassei.jobs.conf.RunOptions;
import tassei.jobs.conf.Vocabulary;
import tassei.jobs.input.InputFiles;
import tassei.jobs.input.RefusedFiles;
import tassei.jobs.refusal.OutOfSpace;
import tassei.jobs.store.OutFolder;
import tassei.jobs.store.OutStore;
import tassei.jobs.store.Progress;
import tassei.jobs.store.Publication;
import tassei.jobs.store.record.FinishedRun;
import tassei.jobs.store.record.RunIntegrity;
import tassei.jobs.store.record.RunRecord;
import tassei.jobs.store.record.RunReport;
import tassei.reports.Documents;

/** From the inputs to a finished run folder. */
@Command(
    name = "run",
    description = "Compute all tables and keep them as a run.",
    sortOptions = false)
final class RunCommand implements Callable<Integer> {
  private static final List<String> STAGES =
      Stream.of(Progress.COMPUTING, List.of(Progress.DRAWING), Progress.PUBLISHING)
          .flatMap(List::stream)
          .toList();

  @Spec private CommandSpec spec;
  @Mixin private RunArguments arguments;

  @Override
  public Integer call() {
    SameWords words = words();
    Asking asking = arguments.asking();
    try (OutStore store = OutFolder.open(asking.out())) {
      InputFiles inputs = asking.inputs();
      inputs.notices().forEach(notice -> err().println("note: " + notice));
      String program = Asking.program();
      RunRecord.Asked asked = asking.of(inputs, program);
      Optional<FinishedRun> kept =
          arguments.isForced() ? Optional.empty() : store.answered(asked.question());
      return kept.isPresent()
          ? new UnchangedRun(asking, inputs, kept.get(), words).told(spec, store, arguments)
          : computed(asking, store, inputs, asked, program);
    } catch (RuntimeException failure) {
      throw OutOfSpace.or(failure, asking.out());
    }
  }

  private SameWords words() {
    return new SameWords(spec.root().commandLine().getParseResult().originalArgs());
  }

  private int computed(
      Asking asking, OutStore store, InputFiles inputs, RunRecord.Asked asked, String program) {
    ProgressLine.Manner manner = arguments.manner();
    Publication published;
    Optional<RuntimeException> undrawn;
    try (ProgressLine line = new ProgressLine(err(), STAGES, manner)) {
      RunOptions options = arguments.isForced() ? asking.options() : asking.keeping(program);
      RunBuild build = new RunBuild(asking, inputs, asked, options, store, new StageClock(line));
      RunReport report = build.computed();
      int exit = arguments.exit(report.differing().isEmpty() ? ExitCode.DONE : ExitCode.DIFFERS);
      build.recorded(report, exit);
      undrawn = build.drawn();
      build.sealed(report, exit);
      published = store.publish(arguments.allowed(), build.clock());
    }
    RunIntegrity.of(published.run(), asking.memory()).remember();
    new RefusedFiles(asking.out()).clear(Vocabulary.TABLES, List.of());
    int told = told(asking, store, published);
    if (undrawn.isPresent()) {
      throw undrawn.get();
    }
    return told;
  }

  private int told(Asking asking, OutStore store, Publication published) {
    if (published.kind() == Publication.Kind.REPRODUCED) {
      Documents.in(published.run().folder()).complete(asking.languages(), asking.drawn());
      store.drawn(published.run());
    }
    Summary summary = summary(asking);
    switch (published.kind()) {
      case NEW -> summary.print("done", published.run(), published.latest());
      case REPAIRED ->
          summary.print(
              "done; the damaged run lies beside it, as .damaged",
              published.run(),
              published.latest());
      case REPRODUCED ->
          summary.print(
              "reproduced: the same bytes as the kept run", published.run(), published.latest());
      case CONFLICT -> {
        err().println("the same question gave other bytes than the kept run, in:");
        published.differing().forEach(file -> err().println("  " + file));
        err().println("kept beside it as " + published.run().place());
        return ExitCode.CONFLICT;
      }
    }
    return arguments.exit(published.run().record().exit());
  }

  private Summary summary(Asking asking) {
    return new Summary(spec.commandLine().getOut(), asking.settings(), asking.lang());
  }

  private PrintWriter err() {
    return spec.commandLine().getErr();
  }
}
