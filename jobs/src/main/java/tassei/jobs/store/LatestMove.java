package tassei.jobs.store;

/**
 * Whether {@code latest} names the run now, and why.
 *
 * @param isThis whether it does
 */
public record LatestMove(boolean isThis, String why) {}
