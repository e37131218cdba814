package tassei.jobs.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** Recognises an output folder that cannot be written. */
final class Unwritable {
  private Unwritable() {}

  /** The refusal to show in place of a failure that such a folder caused; else the failure. */
  static RuntimeException or(IOException failure, Path folder) {
    String refused = "out folder " + folder + ": ";
    if (failure instanceof FileAlreadyExistsException file) {
      return new RefusedInput(refused + file.getFile() + " is not a folder");
    }
    if (failure instanceof AccessDeniedException) {
      return new RefusedInput(refused + "cannot be written: permission denied");
    }
    if (failure instanceof FileSystemException system && system.getReason() != null) {
      return new RefusedInput(refused + "cannot be written: " + system.getReason());
    }
    return new UncheckedIOException(failure);
  }
}
