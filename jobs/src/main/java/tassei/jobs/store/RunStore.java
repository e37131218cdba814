package tassei.jobs.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tassei.jobs.file.FileTree;
import tassei.jobs.refusal.WriteFailure;
import tassei.jobs.store.record.FinishedRun;
import tassei.jobs.store.record.Outputs;
import tassei.jobs.store.record.Question;
import tassei.jobs.store.record.RunIntegrity;
import tassei.jobs.store.record.RunRecord;
import tassei.jobs.store.record.WhatIfs;

/**
 * An output folder, held by one run at a time. A run is built aside and moved into place in one
 * rename; whoever opens the folder next finishes or removes what a killed run left.
 *
 * <pre>
 * .lock               held while a run is open
 * .index/(question)   the id of the run that answers it; unchanged: what was said the last time
 * .index/owners/(id)  the folders that were made here; no other is ever removed
 * .work/…             builds; nothing in it is finished
 * .work/hashes, .work/state: what spares the next run time
 * (run id)/           finished runs
 * latest              link to the one that counts
 * </pre>
 */
public final class RunStore implements OutStore {
  static final String INDEX = ".index";
  private static final String DAMAGED = ".damaged";

  private final Path out;
  private final WorkFolder work;
  private final QuestionIndex index;
  private final Runs runs;
  private final LatestLink latest;
  private final OutLock lock;
  private final Thread onStop = new Thread(this::stop, "tassei-stop");
  private Path building;
  private boolean stopped;

  private RunStore(Path out, OutLock lock) {
    this.out = out;
    OwnerRegister owners = new OwnerRegister(out.resolve(INDEX).resolve(OwnerRegister.NAME));
    this.work = new WorkFolder(out.resolve(WorkFolder.NAME), owners);
    this.index = new QuestionIndex(out.resolve(INDEX), work);
    this.runs = new Runs(out);
    this.latest = new LatestLink(out, work);
    this.lock = lock;
  }

  /** Takes the folder, or throws {@link OutFolderBusy}; cleans up after killed runs. */
  public static RunStore open(Path out) {
    Path folder = out.toAbsolutePath().normalize();
    try {
      Files.createDirectories(folder);
      return opened(new RunStore(folder, OutLock.on(folder)));
    } catch (IOException failure) {
      throw WriteFailure.refusal(failure, folder);
    }
  }

  private static RunStore opened(RunStore store) throws IOException {
    try {
      Runtime.getRuntime().addShutdownHook(store.onStop);
      store.tidy();
      return store;
    } catch (IOException | RuntimeException failure) {
      store.close();
      throw failure;
    }
  }

  private void tidy() throws IOException {
    work.tidy();
    index.adopt(runs);
  }

  public Runs runs() {
    return runs;
  }

  @Override
  public Optional<FinishedRun> answered(Question question) {
    return index
        .get(question)
        .flatMap(runs::find)
        .filter(run -> run.record().question().equals(question.hash()));
  }

  @Override
  public synchronized Path begin(Question question) {
    assertNotStopped();
    try {
      building = work.make();
      return building;
    } catch (IOException failure) {
      throw WriteFailure.refusal(failure, out);
    }
  }

  @Override
  public Publication publish(Set<LatestOverride> allowed, Progress progress) {
    try {
      progress.stage("sync");
      FileTree.sync(building);
      FinishedRun built = FinishedRun.in(building).orElseThrow();
      Optional<FinishedRun> kept = runs.findWhole(built.id()).filter(RunIntegrity::isWhole);
      if (kept.isEmpty()) {
        return place(built.record(), allowed, progress);
      }
      List<String> differing =
          FileTree.differences(kept.get().folder(), building, Outputs.REPRODUCIBLE);
      return differing.isEmpty()
          ? reproduced(kept.get(), allowed)
          : conflict(built.record(), differing);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Moves what was built into its place among the what-ifs; no run, and never the latest one. */
  public synchronized Path publishWhatIf(String id) {
    assertNotStopped();
    try {
      FileTree.sync(building);
      Path all = new WhatIfs(out).made();
      Path place = all.resolve(id);
      work.clear(place, DAMAGED);
      Files.move(building, place, StandardCopyOption.ATOMIC_MOVE);
      building = null;
      FileTree.syncOne(all);
      return place;
    } catch (IOException failure) {
      throw WriteFailure.refusal(failure, out);
    }
  }

  @Override
  public synchronized LatestMove offerLatest(FinishedRun run, Set<LatestOverride> allowed) {
    assertNotStopped();
    try {
      return latest.offer(run, allowed);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** They are where they belong already. */
  @Override
  public void drawn(FinishedRun run) {}

  /** The index entry is written before the rename, for a full disk to show before it. */
  private synchronized Publication place(
      RunRecord run, Set<LatestOverride> allowed, Progress progress) throws IOException {
    assertNotStopped();
    Path aside = work.make();
    try {
      Path entry = index.prepare(aside, run);
      progress.stage("rename");
      Path folder = out.resolve(run.id());
      boolean repaired = Files.exists(folder, LinkOption.NOFOLLOW_LINKS);
      if (repaired) {
        work.putAside(folder, out.resolve(run.id() + DAMAGED));
      }
      Files.move(building, folder, StandardCopyOption.ATOMIC_MOVE);
      building = null;
      FileTree.syncOne(out);
      progress.stage("index");
      index.put(entry, run);
      progress.stage("latest");
      FinishedRun placed = new FinishedRun(folder, run);
      return Publication.placed(placed, repaired, latest.offer(placed, allowed));
    } finally {
      work.drop(aside);
    }
  }

  private synchronized Publication reproduced(FinishedRun kept, Set<LatestOverride> allowed)
      throws IOException {
    assertNotStopped();
    dropBuild();
    return Publication.reproduced(kept, latest.offer(kept, allowed));
  }

  private synchronized Publication conflict(RunRecord built, List<String> differing)
      throws IOException {
    assertNotStopped();
    Path beside = work.putAside(building, out.resolve(built.id() + ".conflict"));
    building = null;
    return Publication.conflict(new FinishedRun(beside, built), differing);
  }

  private void dropBuild() {
    try {
      if (building != null) {
        work.drop(building);
        building = null;
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void assertNotStopped() {
    if (stopped) {
      throw new IllegalStateException("the run was stopped");
    }
  }

  /** The system asks the process to end: a publication that has begun is finished first. */
  private synchronized void stop() {
    stopped = true;
    try {
      dropBuild();
    } catch (UncheckedIOException leftToTheNext) {
      building = null;
    }
    lock.close();
  }

  @Override
  public synchronized void close() {
    if (stopped) {
      return;
    }
    stop();
    try {
      Runtime.getRuntime().removeShutdownHook(onStop);
    } catch (IllegalStateException ending) {
      // The hook waits for this very method and will find everything done.
    }
  }
}
