package tassei.jobs.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Set;
import tassei.jobs.file.FileTree;
import tassei.jobs.store.record.FinishedRun;
import tassei.jobs.store.record.RunRecord;

/** The link to the run that counts, and the rule by which it moves. */
final class LatestLink {
  static final String IS_THIS = "is this run";
  static final String MOVED = "moved to this run";

  private final Path out;
  private final WorkFolder work;

  LatestLink(Path out, WorkFolder work) {
    this.out = out;
    this.work = work;
  }

  /** Moves the link to this run where the rule lets it; swapped in one rename. */
  LatestMove offer(FinishedRun run, Set<LatestOverride> allowed) throws IOException {
    Optional<String> against = against(run, allowed);
    if (against.isPresent()) {
      return new LatestMove(false, against.get());
    }
    Path link = out.resolve(Shelf.LATEST);
    Path target = Path.of(run.id());
    if (Files.isSymbolicLink(link) && Files.readSymbolicLink(link).equals(target)) {
      return new LatestMove(true, IS_THIS);
    }
    Path aside = work.make();
    try {
      Path fresh = aside.resolve(Shelf.LATEST);
      Files.createSymbolicLink(fresh, target);
      Files.move(fresh, link, StandardCopyOption.ATOMIC_MOVE);
    } catch (UnsupportedOperationException noLinks) {
      return new LatestMove(false, "this file system has no links");
    } finally {
      work.drop(aside);
    }
    FileTree.syncOne(out);
    return new LatestMove(true, MOVED);
  }

  private Optional<String> against(FinishedRun run, Set<LatestOverride> allowed) {
    Path link = out.resolve(Shelf.LATEST);
    if (Files.exists(link, LinkOption.NOFOLLOW_LINKS) && !Files.isSymbolicLink(link)) {
      return Optional.of(link + " is not a link; remove it");
    }
    return against(run.record(), new Runs(out).wholeLatest().map(FinishedRun::record), allowed);
  }

  /** Why a run must not take the place of the current one. */
  static Optional<String> against(
      RunRecord run, Optional<RunRecord> current, Set<LatestOverride> allowed) {
    if (run.exit() != 0 && !allowed.contains(LatestOverride.DIFFERENCES)) {
      return Optional.of("a published control does not agree (--allow-differences moves it)");
    }
    if (current.isPresent()
        && run.day().isBefore(current.get().day())
        && !allowed.contains(LatestOverride.OLDER)) {
      String newer = "it names a run as of %s, this one is as of %s (--latest moves it)";
      return Optional.of(newer.formatted(current.get().asOf(), run.asOf()));
    }
    return Optional.empty();
  }
}
