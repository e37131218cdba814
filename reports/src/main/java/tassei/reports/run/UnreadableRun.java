package tassei.reports.run;

/** A run folder that is not as a finished run leaves it; the message names file, record, column. */
public final class UnreadableRun extends RuntimeException {
  public UnreadableRun(String message) {
    super(message);
  }

  public UnreadableRun(String message, Throwable cause) {
    super(message, cause);
  }
}
