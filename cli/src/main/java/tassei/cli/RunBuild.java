package tassei.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import tassei.jobs.conf.RunOptions;
import tassei.jobs.conf.Vocabulary;
import tassei.jobs.input.InputFiles;
import tassei.jobs.input.RefusedFiles;
import tassei.jobs.refusal.OutOfSpace;
import tassei.jobs.refusal.RefusedInput;
import tassei.jobs.store.OutStore;
import tassei.jobs.store.Progress;
import tassei.jobs.store.record.Outputs;
import tassei.jobs.store.record.RunJson;
import tassei.jobs.store.record.RunRecord;
import tassei.jobs.store.record.RunReport;
import tassei.reports.Documents;

/** A run in the making: tables, run.json, documents, in a folder that is not published yet. */
final class RunBuild {
  private final Asking asking;
  private final InputFiles inputs;
  private final RunRecord.Asked asked;
  private final Path folder;
  private final RunOptions options;
  private final StageClock clock;
  private final Instant started = now();

  RunBuild(
      Asking asking,
      InputFiles inputs,
      RunRecord.Asked asked,
      RunOptions options,
      OutStore store,
      StageClock clock) {
    this.asking = asking;
    this.inputs = inputs;
    this.asked = asked;
    this.folder = store.begin(asked.question());
    this.options = options;
    this.clock = clock;
  }

  StageClock clock() {
    return clock;
  }

  RunReport computed() {
    try {
      return Computation.of(asking.settings(), inputs, folder, options, clock);
    } catch (RefusedInput refused) {
      RefusedFiles files = new RefusedFiles(asking.out());
      List<String> kept = files.keep(folder, refused.rows());
      if (!refused.rows().isEmpty()) {
        files.clear(Vocabulary.TABLES, refused.rows());
      }
      throw refused.and(kept);
    }
  }

  /** Documents are drawn from what is written here. */
  void recorded(RunReport report, int exit) {
    RunJson.write(folder, record(report, exit));
  }

  /** Written again, it knows how long that took, and what all files held in the end. */
  void sealed(RunReport report, int exit) {
    RunJson.write(folder, record(report, exit).holding(Outputs.of(folder)));
  }

  private RunRecord record(RunReport report, int exit) {
    RunRecord.Times times = new RunRecord.Times(started, now(), clock.times());
    return RunRecord.of(asked, inputs, report, times, exit);
  }

  /** A document that cannot be drawn is no reason to lose the tables: the failure is told later. */
  Optional<RuntimeException> drawn() {
    clock.stage(Progress.DRAWING);
    try {
      Documents.in(folder).complete(asking.languages(), asking.drawn());
      return Optional.empty();
    } catch (RuntimeException failure) {
      if (OutOfSpace.or(failure, folder) instanceof RefusedInput full) {
        throw full;
      }
      return Optional.of(failure);
    }
  }

  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MILLIS);
  }
}
