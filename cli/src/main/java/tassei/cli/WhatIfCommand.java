package tassei.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tassei.jobs.conf.Settings;
import tassei.jobs.file.HashMemory;
import tassei.jobs.file.Location;
import tassei.jobs.refusal.OutOfSpace;
import tassei.jobs.refusal.RefusedInput;
import tassei.jobs.scenario.ScenarioTables;
import tassei.jobs.store.OutFolder;
import tassei.jobs.store.Progress;
import tassei.jobs.store.RunStore;
import tassei.jobs.store.record.FinishedRun;
import tassei.jobs.store.record.RunIntegrity;
import tassei.jobs.store.record.WhatIfs;
import tassei.reports.document.Language;

/** Scenarios against a base run. */
@Command(
    name = "whatif",
    description = "Compare scenarios with a finished run.",
    sortOptions = false)
final class WhatIfCommand implements Callable<Integer> {
  private static final List<String> STAGES =
      Stream.concat(ScenarioTables.STAGES.stream(), Stream.of(Progress.DRAWING)).toList();

  @Spec private CommandSpec spec;
  @Mixin private OutArguments places;
  @Mixin private DocumentArguments documents;

  @Option(
      names = "--base",
      paramLabel = "RUN",
      description = "The run to compare with. Default: what the scenarios name, else latest.")
  private String base;

  @Option(names = "--sheet", description = "Write the planner sheet and print its path.")
  private boolean sheet;

  @Option(names = "--force", description = "Compute again what has been answered.")
  private boolean force;

  @Mixin private SparkArguments spark;

  @Parameters(
      paramLabel = "SCENARIO",
      arity = "0..*",
      description = "Scenario files (.yaml) and edited planner sheets (.xlsx).")
  private List<Path> scenarios = List.of();

  @Override
  public Integer call() {
    if (sheet == !scenarios.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "a scenario file is needed, or --sheet for one to fill in");
    }
    spark.master(); // is looked at, though sums need no Spark: a slip in it is told all the same
    Settings settings = places.settings();
    Path out = folder(places.out(settings));
    ScenarioSources sources = new ScenarioSources(scenarios, base, places.runs());
    return sheet ? written(sources.base(), settings, out) : computed(sources, settings, out);
  }

  /** Planners work on a machine of their own. */
  private static Path folder(Location out) {
    if (!out.isLocal()) {
      throw new RefusedInput(
          out
              + ": what-ifs are made in a folder of this machine; copy the run into one (hadoop fs"
              + " -get) and name both: --base FOLDER/RUN --out FOLDER");
    }
    return out.local();
  }

  private int written(FinishedRun run, Settings settings, Path folder) {
    try {
      Language language = Language.of(documents.lang(settings).get(0));
      PrintWriter out = spec.commandLine().getOut();
      out.println(PlannerFile.write(run, new WhatIfs(folder).made(), language));
      out.flush();
      return ExitCode.DONE;
    } catch (RuntimeException failure) {
      throw OutOfSpace.or(failure, folder);
    }
  }

  private int computed(ScenarioSources sources, Settings settings, Path out) {
    WhatIfs all = new WhatIfs(out);
    try (RunStore store = RunStore.open(out)) {
      HashMemory memory = OutFolder.memory(Location.of(out), Instant.now());
      RunIntegrity base = RunIntegrity.of(sources.base(), memory);
      base.refuseDamaged();
      WhatIfBuild build = new WhatIfBuild(sources, settings, documents);
      all.made();
      Optional<Path> kept =
          force ? Optional.empty() : all.answered(build.id(), build.asked(), memory);
      Path place = kept.isPresent() ? build.completed(kept.get()) : made(build, base, store);
      new WhatIfSummary(spec.commandLine().getOut()).print(kept.isPresent(), place);
      return ExitCode.DONE;
    } catch (RuntimeException failure) {
      throw OutOfSpace.or(failure, out);
    }
  }

  private Path made(WhatIfBuild build, RunIntegrity base, RunStore store) {
    PrintWriter err = spec.commandLine().getErr();
    try (ProgressLine line = new ProgressLine(err, STAGES, spark.manner())) {
      build.make(store.begin(build.asked()), base, new StageClock(line));
      return store.publishWhatIf(build.id());
    }
  }
}
