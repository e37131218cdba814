package tassei.jobs.store;

/** No finished run goes by this name. */
public final class UnknownRun extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnknownRun(String message) {
    super(message);
  }
}
