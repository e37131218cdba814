package tassei.jobs;

import java.nio.file.Path;
import java.util.List;
import tassei.jobs.checked.ParquetInputs;
import tassei.jobs.conf.RunOptions;
import tassei.jobs.conf.Settings;
import tassei.jobs.input.InputFiles;
import tassei.jobs.input.InputFiles.InputFile;
import tassei.jobs.national.TablesInProcess;
import tassei.jobs.refusal.RefusedInput;
import tassei.jobs.store.Progress;
import tassei.jobs.store.record.RunReport;
import tassei.jobs.write.ResultFolder;

/** A run, computed where its tables have room. Start reading at {@link TablesInProcess}. */
public final class NationalRun {
  private NationalRun() {}

  /** Reads the inputs, writes every table of the run into the folder, and says what was found. */
  public static RunReport of(
      Settings settings, InputFiles inputs, Path folder, RunOptions options, Progress progress) {
    if (options.isWithoutSpark()) {
      refuseWhatNeedsSession(settings, inputs);
    }
    progress.stage("start");
    return fitsProcess(settings, inputs)
        ? inProcess(settings, inputs, folder, options, progress)
        : SessionRun.of(settings, inputs, folder, options, progress);
  }

  /** Tables that fit into this process are lists; Parquet files are still read by a session. */
  public static boolean fitsProcess(Settings settings, InputFiles inputs) {
    return inputs.size() <= settings.driverBytes() && parquets(inputs).isEmpty();
  }

  private static List<String> parquets(InputFiles inputs) {
    return inputs.all().stream()
        .map(InputFile::name)
        .filter(name -> name.endsWith(".parquet"))
        .toList();
  }

  private static void refuseWhatNeedsSession(Settings settings, InputFiles inputs) {
    if (inputs.size() > settings.driverBytes()) {
      throw new RefusedInput(
          "--master: found \"none\", and the inputs have %d bytes, more than"
                  .formatted(inputs.size())
              + " limits.driver-bytes (%d); accepted: local[*], local[4] …"
                  .formatted(settings.driverBytes()));
    }
    List<String> parquets = parquets(inputs);
    if (!parquets.isEmpty()) {
      throw new RefusedInput(
          "--master: found \"none\", and only Spark reads %s; accepted: local[*], local[4] …"
              .formatted(parquets.get(0)));
    }
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
