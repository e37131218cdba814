package tassei.jobs.store;

/** What a user lets {@code latest} move to although it would stay by itself. */
public enum LatestOverride {
  /** A run as of an earlier day than that of the run it names now. */
  OLDER,
  /** A run with published controls that do not agree. */
  DIFFERENCES
}
