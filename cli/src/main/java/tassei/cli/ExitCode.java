package tassei.cli;

/** What the process tells its caller. */
final class ExitCode {
  static final int DONE = 0;
  static final int BUG = 1;
  static final int MISUSED = 2;
  static final int REFUSED = 3;
  static final int DIFFERS = 4;
  static final int BUSY = 5;

  /** A run that was asked again with --force and gave other bytes: results cannot be trusted. */
  static final int CONFLICT = BUG;

  private ExitCode() {}
}
