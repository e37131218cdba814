package tassei.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tassei.jobs.NationalRun;
import tassei.jobs.conf.RunOptions;
import tassei.jobs.conf.Settings;
import tassei.jobs.input.InputFiles;
import tassei.jobs.scenario.ScenarioTables;
import tassei.jobs.store.Progress;
import tassei.jobs.store.record.RunReport;
import tassei.jobs.whatif.ScenarioSet;

/** Runs and what-ifs, each with a log beside it for whoever asks what Spark said. */
final class Computation {
  /** Read by log4j2.properties when Spark first logs. */
  private static final String LOG = "tassei.log";

  private Computation() {}

  static void of(ScenarioSet asked, Path folder, Progress progress) {
    logTo(folder);
    ScenarioTables.write(asked, folder, progress);
  }

  static RunReport of(
      Settings settings, InputFiles inputs, Path folder, RunOptions options, Progress progress) {
    logTo(folder);
    RunReport report = NationalRun.of(settings, inputs, folder, options, progress);
    inputs.assertUnchanged();
    return report;
  }

  /** What a check tells of the inputs; no table is kept. */
  static RunReport checks(
      Settings settings, InputFiles inputs, Path folder, RunOptions options, Progress progress) {
    logTo(folder);
    RunReport report = NationalRun.checks(settings, inputs, folder, options, progress);
    inputs.assertUnchanged();
    return report;
  }

  private static void logTo(Path folder) {
    Path log = folder.resolve("run.log");
    try {
      Files.createFile(log);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    System.setProperty(LOG, log.toString());
  }
}
