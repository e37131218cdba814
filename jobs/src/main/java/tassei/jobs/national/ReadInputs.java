package tassei.jobs.national;

import java.time.LocalDate;
import tassei.jobs.checked.CheckedInputs;
import tassei.jobs.checked.InputBooks;
import tassei.jobs.conf.Settings;
import tassei.jobs.input.InputFiles;
import tassei.jobs.pass.Passes;
import tassei.jobs.read.HeaderNotes;
import tassei.jobs.store.Progress;
import tassei.jobs.write.ResultFolder;

/**
 * The inputs of a computation, what was refused of them, and the day it is as of.
 *
 * @param notes what is said of columns
 */
record ReadInputs(CheckedInputs checked, InputBooks books, LocalDate asOf, HeaderNotes notes) {

  static ReadInputs of(
      Settings settings, InputFiles inputs, ResultFolder folder, Passes passes, Progress progress) {
    HeaderNotes notes = new HeaderNotes();
    CheckedInputs checked = checked(settings, inputs, notes, passes, progress);
    InputBooks books =
        InputBooks.enter(checked, settings, notes, folder, passes.results(), passes.readsAnew());
    return new ReadInputs(checked, books, books.asOf(), notes);
  }

  private static CheckedInputs checked(
      Settings settings, InputFiles inputs, HeaderNotes notes, Passes passes, Progress progress) {
    try {
      return CheckedInputs.read(inputs, settings, notes, passes);
    } finally {
      notes.lines().forEach(progress::note);
    }
  }
}
