package tassei.jobs.national;

import java.io.UncheckedIOException;
import tassei.jobs.input.InputFiles;
import tassei.jobs.pass.Passes;
import tassei.jobs.store.Progress;

/** What a run leaves to the next one. */
final class KeptRun {
  private KeptRun() {}

  /**
   * Keeps what was computed of inputs that did not change meanwhile. A run is no worse for what the
   * next one will not find.
   */
  static void confirm(InputFiles inputs, Passes passes, Progress progress) {
    if (!passes.isKeeping()) {
      return;
    }
    inputs.assertUnchanged();
    try {
      passes.confirm();
    } catch (UncheckedIOException failed) {
      progress.note("nothing is kept for the next run: " + failed.getMessage());
    }
  }
}
