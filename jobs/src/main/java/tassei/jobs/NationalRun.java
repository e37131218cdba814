package tassei.jobs;

import java.nio.file.Path;
import tassei.jobs.checked.InputWeight;
import tassei.jobs.conf.RunOptions;
import tassei.jobs.conf.Settings;
import tassei.jobs.input.InputFiles;
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
    boolean fits = fitsProcess(settings, inputs);
    if (options.isWithoutSpark() && !fits) {
      throw needsSession(settings, inputs);
    }
    progress.stage("start");
    return fits
        ? inProcess(settings, inputs, folder, options, progress)
        : SessionRun.of(settings, inputs, folder, options, progress);
  }

  /** Tables that fit into this process are lists. */
  public static boolean fitsProcess(Settings settings, InputFiles inputs) {
    return InputWeight.of(inputs) <= settings.driverBytes();
  }

  private static RefusedInput needsSession(Settings settings, InputFiles inputs) {
    return new RefusedInput(
        "--master: found \"none\", and the inputs have %d bytes, more than"
                .formatted(InputWeight.of(inputs))
            + " limits.driver-bytes (%d); accepted: local[*], local[4] …"
                .formatted(settings.driverBytes()));
  }

  private static RunReport inProcess(
      Settings settings, InputFiles inputs, Path folder, RunOptions options, Progress progress) {
    try {
      return TablesInProcess.write(settings, inputs, new ResultFolder(folder), options, progress);
    } catch (RuntimeException failed) { // a file that changes while it is read may fail in any way
      inputs.assertUnchanged();
      throw failed;
    }
  }
}
