package tassei.jobs.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tassei.jobs.file.FileTree;
import tassei.jobs.file.Location;
import tassei.jobs.file.OwnerMark;
import tassei.jobs.file.ScratchFolder;
import tassei.jobs.file.SharedFiles;
import tassei.jobs.refusal.WriteFailure;
import tassei.jobs.store.record.FinishedRun;
import tassei.jobs.store.record.Outputs;
import tassei.jobs.store.record.Question;
import tassei.jobs.store.record.RunIntegrity;
import tassei.jobs.store.record.RunRecord;

/**
 * An output folder on a file system that machines share. There is no lock: two runs of the same
 * question write the same bytes, and those of others lie in other folders.
 *
 * <pre>
 * (run id)/…           a run, whole once _COMPLETE stands in it
 * latest.json          names the one that counts
 * .work/hashes         what spares the next run time
 * </pre>
 */
final class SharedStore implements OutStore {
  private final SharedShelf shelf;
  private final Runs runs;
  private final ScratchFolder work = new ScratchFolder("tassei-run-");
  private Path building;

  private SharedStore(SharedShelf shelf) {
    this.shelf = shelf;
    this.runs = new Runs(shelf);
  }

  static SharedStore open(Location out) {
    try {
      SharedFiles.makeFolder(out.resolve(WorkFolder.NAME));
      return new SharedStore(new SharedShelf(out));
    } catch (IOException failure) {
      throw SharedFiles.refused(out, failure);
    }
  }

  @Override
  public Optional<FinishedRun> answered(Question question) {
    return shelf.names().stream()
        .filter(question::mayBeOf)
        .flatMap(name -> runs.find(name).stream())
        .filter(run -> run.record().question().equals(question.hash()))
        .findFirst()
        .map(shelf::here);
  }

  @Override
  public Path begin(Question question) {
    building = work.make(question.hash());
    try {
      OwnerMark.mark(building, OwnerMark.fresh());
    } catch (IOException failure) {
      throw WriteFailure.refusal(failure, building);
    }
    return building;
  }

  @Override
  public Publication publish(Set<LatestOverride> allowed, Progress progress) {
    FinishedRun built = FinishedRun.in(building).orElseThrow();
    try {
      Optional<FinishedRun> before = runs.findWhole(built.id());
      Optional<FinishedRun> kept = before.map(shelf::here).filter(RunIntegrity::isWhole);
      if (kept.isEmpty()) {
        progress.stage("rename");
        FinishedRun placed = shelf.put(built, built.id());
        progress.stage("latest");
        return Publication.placed(placed, false, offer(placed, allowed));
      }
      List<String> differing =
          FileTree.differences(kept.get().folder(), building, Outputs.REPRODUCIBLE);
      return differing.isEmpty()
          ? Publication.reproduced(kept.get(), offer(kept.get(), allowed))
          : Publication.conflict(shelf.put(built, built.id() + ".conflict"), differing);
    } catch (IOException failure) {
      throw SharedFiles.refused(shelf.location(), failure);
    }
  }

  @Override
  public LatestMove offerLatest(FinishedRun run, Set<LatestOverride> allowed) {
    try {
      return offer(run, allowed);
    } catch (IOException failure) {
      throw SharedFiles.refused(shelf.location(), failure);
    }
  }

  private LatestMove offer(FinishedRun run, Set<LatestOverride> allowed) throws IOException {
    Optional<RunRecord> current = runs.wholeLatest().map(FinishedRun::record);
    Optional<String> against = LatestLink.against(run.record(), current, allowed);
    if (against.isPresent()) {
      return new LatestMove(false, against.get());
    }
    if (current.isPresent() && current.get().id().equals(run.id())) {
      return new LatestMove(true, LatestLink.IS_THIS);
    }
    shelf.pointer().move(run.record());
    return new LatestMove(true, LatestLink.MOVED);
  }

  @Override
  public void drawn(FinishedRun run) {
    shelf.drawn(run);
  }

  @Override
  public void close() {}
}
