package tassei.jobs.store;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import tassei.jobs.store.record.FinishedRun;
import tassei.jobs.store.record.Question;

/** An output folder that a run is published to: built on this machine, then put in its place. */
public interface OutStore extends AutoCloseable {

  /** The finished run that answers a question, with its folder on this machine. */
  Optional<FinishedRun> answered(Question question);

  /** A folder to build the run in that answers this question; one at a time. */
  Path begin(Question question);

  /** Puts the built run, whose run.json is written, into its place. */
  Publication publish(Set<LatestOverride> allowed, Progress progress);

  /** Lets {@code latest} move to a kept run that was asked for again. */
  LatestMove offerLatest(FinishedRun run, Set<LatestOverride> allowed);

  /** Documents were drawn into the folder of a kept run. */
  void drawn(FinishedRun run);

  @Override
  void close();
}
