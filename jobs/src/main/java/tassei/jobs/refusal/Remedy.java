package tassei.jobs.refusal;

/** What helps where a finished folder is damaged; named once, because many classes tell it. */
public final class Remedy {
  /** Without the options that a run had, another one would be computed. */
  public static final String COMPUTE_RUN =
      "compute it again with the --data, --as-of and --out it had, and --force";

  public static final String COMPUTE_WHAT_IF =
      "compute it again with the scenario files, --base and --out it had, and --force";

  private Remedy() {}
}
