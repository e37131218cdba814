package tassei.jobs.store;

import java.util.List;
import java.util.Optional;
import tassei.jobs.file.Location;
import tassei.jobs.store.record.FinishedRun;

/** Where finished runs stand side by side. */
interface Shelf {
  /** The name by which the run that counts is asked for. */
  String LATEST = "latest";

  Location location();

  /** Names of the entries, whatever they are. */
  List<String> names();

  /** What run.json of a whole run says; its folder need not be on this machine yet. */
  Optional<FinishedRun> run(String name);

  /** The run that the pointer names. */
  Optional<FinishedRun> latest();

  /** The run with its folder on this machine. */
  FinishedRun here(FinishedRun run);

  /** Documents were drawn into its folder on this machine. */
  void drawn(FinishedRun run);
}
