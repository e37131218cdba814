package tassei.jobs.store;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tassei.jobs.file.Location;
import tassei.jobs.refusal.RefusedInput;
import tassei.jobs.store.record.FinishedRun;
import tassei.jobs.store.record.Question;

/** The finished runs of an output folder; looking at them needs no lock. */
public final class Runs {
  private final Shelf shelf;

  public Runs(Path out) {
    this(new LocalShelf(out));
  }

  public Runs(Location out) {
    this(at(out));
  }

  Runs(Shelf shelf) {
    this.shelf = shelf;
  }

  private static Shelf at(Location out) {
    return out.isLocal() ? new LocalShelf(out.local()) : new SharedShelf(out);
  }

  /** What is wrong with runs that are not whole, in a line each. */
  public List<String> damage() {
    List<String> lines = new ArrayList<>();
    for (String name : shelf.names().stream().filter(Question::isRunId).sorted().toList()) {
      try {
        find(name);
      } catch (RefusedInput damaged) {
        lines.addAll(damaged.lines());
      }
    }
    return lines;
  }

  /** Nothing too where the run is not whole. */
  Optional<FinishedRun> findWhole(String id) {
    try {
      return find(id);
    } catch (RefusedInput damaged) {
      return Optional.empty();
    }
  }

  /** Whole ones, newest first; of a shared folder they are not on this machine yet. */
  public List<FinishedRun> all() {
    return shelf.names().stream()
        .filter(Question::isRunId)
        .flatMap(name -> findWhole(name).stream())
        .sorted(Comparator.comparing((FinishedRun run) -> run.record().end()).reversed())
        .toList();
  }

  /** A run by its id. */
  Optional<FinishedRun> find(String id) {
    return shelf.run(id).filter(run -> run.id().equals(id));
  }

  /** The run that the link names. */
  public Optional<FinishedRun> latest() {
    return shelf.latest();
  }

  /** Nothing where it names none that is whole. */
  public Optional<FinishedRun> wholeLatest() {
    try {
      return latest();
    } catch (RefusedInput damaged) {
      return Optional.empty();
    }
  }

  /** Documents were drawn into the folder of a run. */
  public void drawn(FinishedRun run) {
    shelf.drawn(run);
  }

  /** A run to compute with, by {@code latest}, its id, or its folder; never a scenario's. */
  public FinishedRun resolve(String name) {
    FinishedRun run = resolveAny(name);
    if (run.record().whatIf()) {
      throw new UnknownRun(
          "\"" + name + "\" is a what-if, no run: name its base, " + run.id() + ", instead");
    }
    return run;
  }

  /** A run to look at, or the folder of a scenario, which looks like one. */
  public FinishedRun resolveAny(String name) {
    if (name.equals(Shelf.LATEST)) {
      return shelf.here(
          latest()
              .orElseThrow(() -> new UnknownRun("no latest run in " + shelf.location() + known())));
    }
    return shelf.here(
        named(name)
            .orElseThrow(() -> new UnknownRun("\"" + name + "\" is no finished run" + known())));
  }

  private Optional<FinishedRun> named(String name) {
    try {
      Optional<FinishedRun> inside = shelf.run(name);
      return inside.isPresent() ? inside : FinishedRun.in(Path.of(name).toAbsolutePath());
    } catch (InvalidPathException broken) {
      return Optional.empty();
    }
  }

  private String known() {
    List<String> ids = all().stream().map(FinishedRun::id).toList();
    return ids.isEmpty()
        ? "; there is none in " + shelf.location() + " yet, make one with: tassei run"
        : "; accepted: latest, a folder, or one of " + String.join(", ", ids);
  }
}
