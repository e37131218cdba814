package tassei.jobs;

import java.nio.file.Path;
import java.util.function.Supplier;
import tassei.jobs.checked.InputWeight;
import tassei.jobs.conf.RunOptions;
import tassei.jobs.conf.Settings;
import tassei.jobs.input.InputFiles;
import tassei.jobs.national.NationalChecks;
import tassei.jobs.national.NationalTables;
import tassei.jobs.refusal.RefusedInput;
import tassei.jobs.store.Progress;
import tassei.jobs.store.record.RunReport;
import tassei.jobs.write.ResultFolder;

/** A run, computed where its tables have room. Start reading at {@link NationalTables}. */
public final class NationalRun {
  private NationalRun() {}

  /** Reads the inputs, writes every table of the run into the folder, and says what was found. */
  public static RunReport of(
      Settings settings, InputFiles inputs, Path folder, RunOptions options, Progress progress) {
    boolean fits = hasRoom(settings, inputs, options);
    progress.stage("start");
    ResultFolder into = new ResultFolder(folder);
    return whole(
        inputs, () -> NationalTables.write(settings, inputs, into, options, progress, fits));
  }

  /**
   * Reads the inputs, writes what is refused of them, controls and findings into the folder, and
   * says what was found. What has room in this process starts no Spark.
   */
  public static RunReport checks(
      Settings settings, InputFiles inputs, Path folder, RunOptions options, Progress progress) {
    boolean fits = hasRoom(settings, inputs, options);
    RunOptions where = fits ? options.withoutSpark() : options;
    progress.stage("start");
    ResultFolder into = new ResultFolder(folder);
    return whole(inputs, () -> NationalChecks.write(settings, inputs, into, where, progress, fits));
  }

  /**
   * Tables that fit into this process are lists. Of what is large by its size nothing is opened.
   */
  public static boolean fitsProcess(Settings settings, InputFiles inputs) {
    return inputs.size() <= settings.driverBytes()
        && InputWeight.of(inputs) <= settings.driverBytes();
  }

  /** The same; what has no room, and is not to be spread, is refused. */
  private static boolean hasRoom(Settings settings, InputFiles inputs, RunOptions options) {
    boolean fits = fitsProcess(settings, inputs);
    if (options.isWithoutSpark() && !fits) {
      throw needsSpark(settings, inputs);
    }
    return fits;
  }

  private static RefusedInput needsSpark(Settings settings, InputFiles inputs) {
    return new RefusedInput(
        "--master: found \"none\", and the inputs take %d bytes as CSV, more than"
                .formatted(InputWeight.of(inputs))
            + " limits.driver-bytes (%d); accepted: local[*], local[4] …"
                .formatted(settings.driverBytes()));
  }

  /** A file that changes while it is read may fail in any way. */
  private static RunReport whole(InputFiles inputs, Supplier<RunReport> computation) {
    try {
      return computation.get();
    } catch (RuntimeException failed) {
      inputs.assertUnchanged();
      throw failed;
    }
  }
}
