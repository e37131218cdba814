package tassei.jobs.refusal;

import java.util.List;

/** Recognises a full disk, whoever met it. */
public final class OutOfSpace {
  /** The system words it in the language of the terminal. */
  private static final List<String> WORDINGS =
      List.of("No space left on device", "Disk quota exceeded", "空き領域がありません", "ディスク使用量制限");

  private static final int DEPTH = 20;

  private OutOfSpace() {}

  /** The refusal to show in place of a failure that a full disk caused; else the failure. */
  public static RuntimeException or(RuntimeException failure, Object folder) {
    Throwable cause = failure;
    for (int depth = 0; cause != null && depth < DEPTH; depth++, cause = cause.getCause()) {
      String message = String.valueOf(cause.getMessage());
      if (WORDINGS.stream().anyMatch(message::contains)) {
        String line = "%s: no space left on its disk or on that of %s; latest is as it was";
        return new RefusedInput(line.formatted(folder, System.getProperty("java.io.tmpdir")));
      }
    }
    return failure;
  }
}
