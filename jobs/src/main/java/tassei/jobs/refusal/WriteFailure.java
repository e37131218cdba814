package tassei.jobs.refusal;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Recognises an output folder that cannot be written. */
public final class WriteFailure {
  private WriteFailure() {}

  /** The refusal to show in place of a failure that such a folder caused. */
  public static RuntimeException refusal(IOException failure, Path folder) {
    String refused = "out folder " + folder + ": ";
    if (failure instanceof FileAlreadyExistsException file) {
      return new RefusedInput(refused + file.getFile() + " is not a folder");
    }
    String reason =
        failure instanceof NoSuchFileException
            ? "nothing can be made there"
            : ReadFailure.reason(failure);
    return new RefusedInput(refused + "cannot be written: " + reason);
  }
}
