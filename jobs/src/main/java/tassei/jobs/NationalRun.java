package tassei.jobs;

import java.nio.file.Path;
import tassei.jobs.checked.ParquetInputs;
import tassei.jobs.conf.RunOptions;
import tassei.jobs.conf.Settings;
import tassei.jobs.input.InputFiles;
import tassei.jobs.national.TablesInProcess;
import tassei.jobs.store.Progress;
import tassei.jobs.store.record.RunReport;
import tassei.jobs.write.ResultFolder;

/** A run, computed where its tables have room. Start reading at {@link TablesInProcess}. */
public final class NationalRun {
  private NationalRun() {}

  /** Reads the inputs, writes every table of the run into the folder, and says what was found. */
  public static RunReport of(
      Settings settings, InputFiles inputs, Path folder, RunOptions options, Progress progress) {
    progress.stage("start");
    return isInProcess(settings, inputs)
        ? inProcess(settings, inputs, folder, options, progress)
        : SessionRun.of(settings, inputs, folder, options, progress);
  }

  /** Parquet files are still read by a session. */
  private static boolean isInProcess(Settings settings, InputFiles inputs) {
    return inputs.size() <= settings.driverBytes()
        && inputs.all().stream().noneMatch(file -> file.name().endsWith(".parquet"));
  }

  private static RunReport inProcess(
      Settings settings, InputFiles inputs, Path folder, RunOptions options, Progress progress) {
    try {
      return TablesInProcess.write(
          settings, inputs, new ResultFolder(folder), options, progress, ParquetInputs.none());
    } catch (RuntimeException failed) { // a file that changes while it is read may fail in any way
      inputs.assertUnchanged();
      throw failed;
    }
  }
}
