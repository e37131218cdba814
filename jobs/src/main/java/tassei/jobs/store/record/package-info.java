/**
 * What a finished run says of itself and whether that still holds: {@link FinishedRun} is its
 * folder, {@link RunRecord} what run.json says, {@link Question} what it answers, and {@link
 * RunIntegrity} compares every file with the hash it had when it was written. Knows nothing of how
 * runs are kept; {@code store} uses it.
 */
package tassei.jobs.store.record;
