package tassei.jobs.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tassei.jobs.file.LinkGuard;
import tassei.jobs.file.Location;
import tassei.jobs.refusal.RefusedInput;
import tassei.jobs.store.record.FinishedRun;
import tassei.jobs.store.record.Question;

/** Runs in a folder of this machine, where {@code latest} is a link. */
record LocalShelf(Path out) implements Shelf {

  @Override
  public Location location() {
    return Location.of(out);
  }

  @Override
  public List<String> names() {
    if (!Files.isDirectory(out)) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(out)) {
      return folders.map(folder -> folder.getFileName().toString()).toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** A name may also lead below a run, or to another folder altogether. */
  @Override
  public Optional<FinishedRun> run(String name) {
    Path folder = out.resolve(name).normalize();
    if (folder.equals(out.resolve(LATEST).normalize())) {
      return latest();
    }
    LinkGuard.refuseLinks(out, folder);
    return FinishedRun.in(folder);
  }

  /** The link is ours, so that it names a run beside it and nothing else. */
  @Override
  public Optional<FinishedRun> latest() {
    Path link = out.resolve(LATEST);
    if (!Files.exists(link, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    try {
      String target = Files.readSymbolicLink(link).toString();
      if (Question.isRunId(target)) {
        return run(target);
      }
      throw new RefusedInput(
          link + ": leads to " + target + ", which is no run beside it; remove it");
    } catch (IOException | UnsupportedOperationException noLink) {
      throw new RefusedInput(link + ": is not a link to a run; remove it");
    }
  }

  @Override
  public FinishedRun here(FinishedRun run) {
    return run;
  }

  @Override
  public void drawn(FinishedRun run) {}
}
