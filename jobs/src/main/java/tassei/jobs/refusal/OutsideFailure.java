package tassei.jobs.refusal;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.ObjectStreamException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileSystemException;
import java.util.Objects;
import java.util.Optional;

/** Tells what the world around us did, a disk or a file that went away, from what we did. */
public final class OutsideFailure {
  private static final int DEPTH = 20;

  private OutsideFailure() {}

  /** The refusal to show in place of a failure of input or output; nothing where we failed. */
  public static Optional<RefusedInput> refusal(Throwable failure) {
    Throwable around = failure;
    Throwable cause = failure;
    for (int depth = 0; cause != null && depth < DEPTH; depth++) {
      if (cause instanceof IOException met && !(cause instanceof ObjectStreamException)) {
        return Optional.of(new RefusedInput(where(around, met) + reason(met)));
      }
      around = cause;
      cause = cause.getCause();
    }
    return Optional.empty();
  }

  /** The file, or what those said who met it; a copy of the reason says nothing. */
  private static String where(Throwable around, IOException met) {
    if (met instanceof FileSystemException file && file.getFile() != null) {
      return file.getFile() + ": ";
    }
    String said = around instanceof UncheckedIOException ? around.getMessage() : null;
    boolean isCopy = Objects.equals(said, met.getMessage()) || Objects.equals(said, met.toString());
    return said == null || isCopy ? "" : said + ": ";
  }

  private static String reason(IOException met) {
    if (met instanceof JsonProcessingException json) {
      return "damaged, not JSON: " + json.getOriginalMessage();
    }
    if (met instanceof CharacterCodingException) {
      return "damaged, not UTF-8";
    }
    return ReadFailure.reason(met);
  }
}
